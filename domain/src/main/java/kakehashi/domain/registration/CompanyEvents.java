package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** In which events a company takes part, for people who want to meet it. Source: R-A33. */
@ApplicationScoped
public class CompanyEvents {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** The events in which a company has a place, those that are over too; one query. */
    @Transactional
    public Set<UUID> of(UUID companyId) {
        return em.createQuery("""
                        select distinct r.eventId from Registration r
                        where r.companyId = :company
                          and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
                        """, UUID.class)
                .setParameter("company", companyId)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
