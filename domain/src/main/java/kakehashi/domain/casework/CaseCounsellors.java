package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.CaseCounsellor;

/** Reads of a case whose it is and nothing else, which the portal may, too. */
@ApplicationScoped
class CaseCounsellors implements CaseCounsellor {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> of(UUID whose) {
        if (whose == null) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select f.counsellorId from CaseFile f where (f.seekerId = :whose or f.companyId = :whose)"
                                + " and f.counsellorId is not null",
                        UUID.class)
                .setParameter("whose", whose)
                .getResultStream()
                .findFirst();
    }
}
