package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
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
        List<UUID> inVain = em.createQuery("""
                        select m.id from OutgoingMail m
                        where m.state = kakehashi.domain.mail.OutgoingMail.State.QUEUED and m.groupId is not null
                          and m.subjectId in (select r.id from Registration r where r.livingHolderId is null)
                        """, UUID.class).getResultList();
        return inVain.isEmpty() ? 0 : takeBack(inVain);
    }

    private int takeBack(List<UUID> mails) {
        return em.createQuery("""
                        update OutgoingMail m set m.state = kakehashi.domain.mail.OutgoingMail.State.RECALLED,
                          m.content = :nothing
                        where m.state = kakehashi.domain.mail.OutgoingMail.State.QUEUED and m.id in :mails
                        """)
                .setParameter("nothing", SealedText.nothing())
                .setParameter("mails", mails)
                .executeUpdate();
    }
}
