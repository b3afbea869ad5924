package kakehashi.domain.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kakehashi.domain.privacy.sealing.Seals;

/** The programmes of the years. */
@ApplicationScoped
public class Programmes {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    /** The newest programme; empty before the first was opened. */
    @Transactional
    public Optional<Programme> latest() {
        return em.createQuery(
                        "select distinct p from Programme p left join fetch p.texts order by p.fiscalYear desc",
                        Programme.class)
                .getResultStream()
                .findFirst();
    }

    /** Opens a programme year; its keysets are made first, so that nothing can be stored unsealed. */
    @Transactional
    public void open(Programme programme) {
        seals.create(programme.fiscalYear());
        em.persist(programme);
        em.flush();
    }
}
