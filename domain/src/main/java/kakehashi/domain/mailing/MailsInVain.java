package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import kakehashi.domain.privacy.sealing.SealedText;

/**
 * Takes back mails of staff while they wait, when the sign-up they are about ends: nobody is written to about an event after
 * cancelling. Source: R-CS4.
 */
@ApplicationScoped
public class MailsInVain {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** Takes them back and erases what they said; says how many that were. */
    @Transactional
    public int takeBackDue() {
        return em.createQuery("""
                        update OutgoingMail m set m.state = kakehashi.domain.mail.OutgoingMail.State.RECALLED,
                          m.content = :nothing
                        where m.state = kakehashi.domain.mail.OutgoingMail.State.QUEUED and m.groupId is not null
                          and m.subjectId in (select r.id from Registration r where r.livingHolderId is null)
                        """).setParameter("nothing", SealedText.nothing()).executeUpdate();
    }
}
