package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** The language a person's mails are in. */
@ApplicationScoped
public class MailLanguages {

    private static final String OWN = " x set x.language = :language where x.id in :ids";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** Changes it for the person and for every sign-up, booking and conversation, so that the next mail comes in it. */
    @Transactional
    public void change(List<Visitor> visitors, Language language) {
        em.createQuery("update Seeker" + OWN)
                .setParameter("language", language.tag())
                .setParameter("ids", Visitor.seekerIds(visitors))
                .executeUpdate();
        em.createQuery("update Contact" + OWN)
                .setParameter("language", language.tag())
                .setParameter("ids", Visitor.contactIds(visitors))
                .executeUpdate();
        for (String occasion : List.of("Registration", "Booking", "Conversation")) {
            em.createQuery("update " + occasion + " o set o.language = :language"
                            + " where o.seekerId in :seekers or o.contactId in :contacts")
                    .setParameter("language", language.tag())
                    .setParameter("seekers", Visitor.seekerIds(visitors))
                    .setParameter("contacts", Visitor.contactIds(visitors))
                    .executeUpdate();
        }
    }
}
