package kakehashi.domain.privacy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.privacy.sealing.Seals;

/** Keys that were destroyed stay so: in every keys folder, and when a copy of one is put back. Source: T12. */
@ApplicationScoped
public class DestroyedKeys {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    /** Removes again the keys of years whose keys were destroyed; says of how many years there were some. */
    @Transactional
    public int removeAgain() {
        List<Integer> years = em.createQuery("""
                        select p.fiscalYear from Programme p, Closing c where c.programmeId = p.id and c.state in :states
                        """, Integer.class)
                .setParameter(
                        "states", List.of(ClosingState.KEYS_DESTROYED, ClosingState.SCANNED, ClosingState.CERTIFIED))
                .getResultList();
        int removed = 0;
        for (int year : years) {
            if (!seals.isDestroyed(year)) {
                seals.destroy(year);
                removed++;
            }
        }
        return removed;
    }
}
