package kakehashi.domain.privacy.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import kakehashi.domain.signin.Visitor;

/** What a person was told about incidents, read by nobody else. Source: T19. */
@ApplicationScoped
public class OwnNotices {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /** A person's notices, the latest first. */
    @Transactional
    public List<IncidentNotice> of(List<Visitor> visitors) {
        return em.createQuery("""
                        select n from IncidentNotice n where n.seekerId in :seekers or n.contactId in :contacts
                        order by n.sentAt desc
                        """, IncidentNotice.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultList();
    }

    /** The same, as the person reads them now. */
    @Transactional
    public List<IncidentNotice> read(List<Visitor> visitors) {
        List<IncidentNotice> notices = of(visitors);
        notices.forEach(each -> each.read(clock.instant()));
        em.flush();
        return notices;
    }
}
