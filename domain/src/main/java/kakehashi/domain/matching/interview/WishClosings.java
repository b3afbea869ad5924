package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.shared.Refused;

/** Until when both sides can say whom they would like to meet. Source: R-A33. */
@ApplicationScoped
public class WishClosings {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /**
     * When the wishes of an event close; never after its beginning.
     *
     * @throws Refused {@code eventUnknown}
     */
    @Transactional
    public Instant of(UUID eventId) {
        Event event = em.find(Event.class, eventId);
        if (event == null) {
            throw new Refused("eventUnknown");
        }
        return at(event);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Instant at(Event event) {
        return WishClosing.of(em.find(WishClosing.class, event.id()), event.schedule());
    }
}
