package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.registration.Came;
import kakehashi.domain.registration.Reachable;
import kakehashi.domain.registration.Registration;

/**
 * Whom a mail to a group goes to now, each person once, for one event and audience, and who is left out. The number of
 * queries does not grow with the people.
 */
@ApplicationScoped
class Addressees {

    private static final String OF_EVENT = " and r.eventId = :event and r.audience = :audience";

    private static final String CHOSEN =
            " and r.id in (select p.registrationId from GroupMailPerson p where p.groupMailId = :mail)";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** Those who get it, by number. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Addressee> of(GroupMail mail) {
        Set<UUID> unverified = unverified(mail);
        Set<UUID> here = here(mail);
        return candidates(mail)
                .filter(each -> reason(each.registration(), mail, unverified, here) == null)
                .toList();
    }

    /** Those of its people who do not, by number. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LeftOut> leftOut(GroupMail mail) {
        Set<UUID> unverified = unverified(mail);
        Set<UUID> here = here(mail);
        List<LeftOut> leftOut = new ArrayList<>();
        candidates(mail).map(Addressee::registration).forEach(each -> {
            LeftOut.Reason reason = reason(each, mail, unverified, here);
            if (reason != null) {
                leftOut.add(new LeftOut(each.id(), each.reference(), reason));
            }
        });
        if (mail.people() == GroupMail.People.CHOSEN) {
            em.createQuery(
                            "select r from Registration r where r.eventId = :event and r.audience <>"
                                    + " :audience"
                                    + CHOSEN + " order by r.reference",
                            Registration.class)
                    .setParameter("event", mail.eventId())
                    .setParameter("audience", mail.audience())
                    .setParameter("mail", mail.id())
                    .getResultList()
                    .forEach(each ->
                            leftOut.add(new LeftOut(each.id(), each.reference(), LeftOut.Reason.OTHER_AUDIENCE)));
        }
        return leftOut;
    }

    private Stream<Addressee> candidates(GroupMail mail) {
        boolean seekers = mail.audience() == Audience.SEEKER;
        String which =
                switch (mail.people()) {
                    case CHOSEN -> CHOSEN;
                    case CAME -> " and " + Came.CAME.condition();
                    default -> " and r.livingHolderId is not null and r.state in :states";
                };
        TypedQuery<Object[]> query = em.createQuery(
                "select r, h from Registration r, " + (seekers ? "Seeker" : "Contact") + " h where h.id = r."
                        + (seekers ? "seekerId" : "contactId") + OF_EVENT + which + " order by r.reference",
                Object[].class);
        query.setParameter("event", mail.eventId()).setParameter("audience", mail.audience());
        switch (mail.people()) {
            case CHOSEN -> query.setParameter("mail", mail.id());
            case CAME -> {}
            default -> query.setParameter("states", mail.people().states());
        }
        return query.getResultStream().map(row -> new Addressee((Registration) row[0], (AddressHolder) row[1]));
    }

    private Set<UUID> unverified(GroupMail mail) {
        return new HashSet<>(em.createQuery(
                        "select r.id from Registration r where r.eventId = :event and r.audience = :audience and "
                                + Reachable.UNVERIFIED,
                        UUID.class)
                .setParameter("event", mail.eventId())
                .setParameter("audience", mail.audience())
                .getResultList());
    }

    /** Those who are checked in already, when the mail reminds of the event; else nobody. */
    private Set<UUID> here(GroupMail mail) {
        return mail.kind() != MailKind.REMINDER
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select a.registrationId from Attendance a where a.eventId = :event and a.here = true",
                                UUID.class)
                        .setParameter("event", mail.eventId())
                        .getResultList());
    }

    /** Why a person gets no mail; null when the person does. */
    private static LeftOut.Reason reason(Registration about, GroupMail mail, Set<UUID> unverified, Set<UUID> here) {
        boolean came = mail.people() == GroupMail.People.CAME;
        if (!about.isLiving() && !came) {
            return LeftOut.Reason.ENDED;
        }
        if (!about.isAddressed()) {
            return LeftOut.Reason.NO_ADDRESS;
        }
        if (unverified.contains(about.id())) {
            return LeftOut.Reason.PAPER;
        }
        if (!Reachable.isAddressKnown(about)) {
            return LeftOut.Reason.ADDRESS;
        }
        if (here.contains(about.id())) {
            return LeftOut.Reason.HERE;
        }
        boolean sure = about.state() == Registration.State.CONFIRMED || came;
        return mail.kind().isForComing() && !sure ? LeftOut.Reason.NO_PLACE : null;
    }
}
