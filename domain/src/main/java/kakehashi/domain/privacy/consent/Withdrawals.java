package kakehashi.domain.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Whether people still agree to the use of their answers. */
@ApplicationScoped
public class Withdrawals {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** When the consent to take part was withdrawn for a sign-up, a booking or a conversation; null while it holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant of(UUID occasion) {
        return em.createQuery("""
                        select w from ConsentWithdrawal w, Consent c where w.consentId = c.id
                          and (c.registrationId = :id or c.bookingId = :id or c.conversationId = :id)
                          and c.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION
                        """, ConsentWithdrawal.class)
                .setParameter("id", occasion)
                .getResultStream()
                .map(ConsentWithdrawal::withdrawnAt)
                .findFirst()
                .orElse(null);
    }
}
