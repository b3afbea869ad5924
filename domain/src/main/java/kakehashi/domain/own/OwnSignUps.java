package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.signin.Visitor;

/** A person's sign-ups, of every year that is not over. */
@ApplicationScoped
public class OwnSignUps {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** All of them, newest first, ended ones and duplicates included; one query however many there are. */
    @Transactional
    public List<OwnSignUp> of(List<Visitor> visitors) {
        return em.createQuery("""
                        select r from Registration r where r.seekerId in :seekers or r.contactId in :contacts
                        order by r.submittedAt desc, r.id
                        """, Registration.class)
                .setParameter("seekers", Ids.seekers(visitors))
                .setParameter("contacts", Ids.contacts(visitors))
                .getResultStream()
                .map(OwnSignUp::of)
                .toList();
    }
}
