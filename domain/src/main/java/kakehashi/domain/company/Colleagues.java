package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** The people of a company among themselves: who belongs to it, who is invited, and that this ends. Source: T4. */
@ApplicationScoped
public class Colleagues {

    /** What the access log calls that somebody was removed. */
    public static final String REMOVE = "colleague.remove";

    /** What the access log calls that an invitation was taken back. */
    public static final String RECALL = "invitation.recall";

    private static final String NOT_YOURS = "companyNotYours";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    ColleagueLetters letters;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Who belongs to the company of somebody who belongs to it, longest first; two queries however many there are.
     *
     * @throws Refused {@code companyNotYours}
     */
    @Transactional
    @Discloses("colleague.list")
    public Slice<Colleague> of(UUID contactId) {
        Contact looks = member(contactId, LockModeType.NONE);
        Seal seal = seals.of(em.find(Programme.class, looks.programmeId()).fiscalYear());
        List<Colleague> all = members(looks.companyId()).stream()
                .map(each -> new Colleague(
                        each.id(),
                        each.email(seal),
                        each.belongsSince(),
                        each.id().equals(contactId)))
                .toList();
        return new Slice<>(all, all.size());
    }

    private Contact member(UUID contactId, LockModeType lock) {
        Contact contact = em.find(Contact.class, contactId, lock);
        if (contact == null || contact.companyId() == null || contact.belongsSince() == null) {
            throw new Refused(NOT_YOURS);
        }
        return contact;
    }

    private List<Contact> members(UUID company) {
        return em.createQuery(
                        "select k from Contact k where k.companyId = :company and k.belongsSince is not null"
                                + " order by k.belongsSince, k.id",
                        Contact.class)
                .setParameter("company", company)
                .getResultList();
    }

    /**
     * The invitations of the company that can still be accepted, oldest first; they hold no address.
     *
     * @throws Refused {@code companyNotYours}
     */
    @Transactional
    public List<Invitation> invited(UUID contactId) {
        return em.createQuery(
                        "select i from Invitation i where i.companyId = :company and i.acceptedAt is null"
                                + " and i.recalledAt is null and i.validUntil >= :now order by i.invitedAt, i.id",
                        Invitation.class)
                .setParameter("company", member(contactId, LockModeType.NONE).companyId())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * Somebody belongs to the company no more, sees nothing of it from now on, and is told so by mail; the last one cannot
     * go.
     *
     * @param contactId who removes
     * @param removed who goes; perhaps the same
     * @throws Refused {@code companyNotYours}; {@code colleagueUnknown} when that person does not belong to the company;
     *     {@code colleagueLast}
     */
    @Transactional
    public void remove(UUID contactId, UUID removed) {
        UUID company = member(contactId, LockModeType.NONE).companyId();
        em.find(Company.class, company, LockModeType.PESSIMISTIC_WRITE);
        Contact by = member(contactId, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(by);
        if (!company.equals(by.companyId()) || by.belongsSince() == null) {
            throw new Refused(NOT_YOURS);
        }
        List<Contact> members = members(company);
        Contact leaves = members.stream()
                .filter(each -> each.id().equals(removed))
                .findFirst()
                .orElseThrow(() -> new Refused("colleagueUnknown"));
        if (members.size() == 1) {
            throw new Refused("colleagueLast");
        }
        leaves.leave(removed.equals(contactId) ? Contact.Leaving.SELF : Contact.Leaving.COLLEAGUE, clock.instant());
        letters.left(leaves);
        log.add(acting.actor(), REMOVE, removed, 1);
        em.flush();
    }

    /**
     * Takes an invitation back: its link works no more.
     *
     * @throws Refused {@code companyNotYours}; {@code invitationUnknown} when it is another company's; {@code
     *     invitationUsed}; doing it twice changes nothing
     */
    @Transactional
    public void recall(UUID contactId, UUID invitationId) {
        UUID company = member(contactId, LockModeType.NONE).companyId();
        Invitation invitation = em.find(Invitation.class, invitationId, LockModeType.PESSIMISTIC_WRITE);
        if (invitation == null || !invitation.companyId().equals(company)) {
            throw new Refused("invitationUnknown");
        }
        if (invitation.recall(clock.instant())) {
            log.add(acting.actor(), RECALL, invitationId, 0);
        }
        em.flush();
    }
}
