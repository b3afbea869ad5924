package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Hands out reference numbers, fifty to a look at the database. Numbers of a stopped server stay unused. */
@ApplicationScoped
public class ReferenceNumbers {

    private static final int BLOCK = 50;

    private long next;
    private long end;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** The next number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public synchronized String next() {
        if (next >= end) {
            Number drawn = (Number)
                    em.createNativeQuery("select nextval(reference_number)").getSingleResult();
            next = drawn.longValue();
            end = next + BLOCK;
        }
        return ReferenceNumber.of(next++);
    }
}
