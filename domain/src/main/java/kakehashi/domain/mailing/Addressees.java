package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import kakehashi.domain.event.Audience;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.registration.Registration;

/** Whom a mail to a group goes to now: each person with an address once, for one event and audience. */
@ApplicationScoped
class Addressees {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Transactional(Transactional.TxType.MANDATORY)
    List<Addressee> of(GroupMail mail) {
        boolean seekers = mail.audience() == Audience.SEEKER;
        List<Registration.State> states = Arrays.stream(Registration.State.values())
                .filter(mail.people()::include)
                .toList();
        return em.createQuery(
                        "select r, h from Registration r, " + (seekers ? "Seeker" : "Contact") + " h where h.id = r."
                                + (seekers ? "seekerId" : "contactId")
                                + " and r.eventId = :event and r.audience = :audience and r.livingHolderId is not null"
                                + " and r.addressed = true and r.state in :states and (:all = true or r.id in"
                                + " (select p.registrationId from GroupMailPerson p where p.groupMailId = :mail))"
                                + " order by r.reference",
                        Object[].class)
                .setParameter("event", mail.eventId())
                .setParameter("audience", mail.audience())
                .setParameter("states", states)
                .setParameter("all", mail.people() != GroupMail.People.CHOSEN)
                .setParameter("mail", mail.id())
                .getResultStream()
                .map(row -> new Addressee((Registration) row[0], (AddressHolder) row[1]))
                .toList();
    }
}
