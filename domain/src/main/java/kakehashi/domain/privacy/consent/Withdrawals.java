package kakehashi.domain.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** Those of some sign-ups, bookings and conversations for which it was withdrawn; one query however many there are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> among(Collection<UUID> occasions) {
        if (occasions.isEmpty()) {
            return Set.of();
        }
        return em.createQuery("""
                        select c from ConsentWithdrawal w, Consent c where w.consentId = c.id
                          and (c.registrationId in :ids or c.bookingId in :ids or c.conversationId in :ids)
                          and c.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION
                        """, Consent.class)
                .setParameter("ids", occasions)
                .getResultStream()
                .map(Consent::occasion)
                .collect(Collectors.toSet());
    }
}
