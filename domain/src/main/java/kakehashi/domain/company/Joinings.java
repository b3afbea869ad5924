package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** What invited colleagues agreed to when they joined a company, as they see it, and its withdrawal. Source: T4. */
@ApplicationScoped
public class Joinings {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ColleagueLetters letters;

    @Inject
    Clock clock;

    /** All of a person's, newest first; one query however many there are. */
    @Transactional
    public List<Joining> of(List<Visitor> visitors) {
        return em.createQuery(
                        "select j, w from JoinConsent j left join JoinWithdrawal w on w.joinConsentId = j.id"
                                + " where j.contactId in :contacts order by j.givenAt desc, j.id",
                        Object[].class)
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultStream()
                .map(row -> ((JoinConsent) row[0]).seen((JoinWithdrawal) row[1]))
                .toList();
    }

    /**
     * Withdraws one: the person belongs to the company no more, even as the last. Doing it again changes nothing.
     *
     * @param language the language of the page that said what this means
     * @throws Refused {@code consentUnknown} when it is somebody else's or is not there
     */
    @Transactional
    public void withdraw(UUID id, List<Visitor> visitors, Language language) {
        JoinConsent consent = em.find(JoinConsent.class, id);
        if (consent == null || !Visitor.contactIds(visitors).contains(consent.contactId())) {
            throw new Refused("consentUnknown");
        }
        em.find(Company.class, consent.companyId(), LockModeType.PESSIMISTIC_WRITE);
        Contact contact = em.find(Contact.class, consent.contactId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(contact);
        if (em.find(JoinWithdrawal.class, id) != null) {
            return;
        }
        Instant now = clock.instant();
        em.persist(new JoinWithdrawal(id, language, now));
        if (consent.companyId().equals(contact.companyId()) && contact.belongsSince() != null) {
            contact.leave(Contact.Leaving.SELF, now);
            letters.left(contact);
        }
        em.flush();
    }
}
