package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.shared.Refused;

/** Gives people who stand at the door a place, whatever the waiting list says. */
@ApplicationScoped
public class Admissions {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /**
     * Gives somebody who waits a place; when none is free, the event gets one more.
     *
     * @param eventId the event inside which it is done
     * @throws Refused {@code registrationUnknown}; {@code registrationNotWaiting}
     */
    @Transactional
    public void admit(UUID id, UUID eventId) {
        Registration registration = em.find(Registration.class, id);
        if (registration == null || !registration.eventId().equals(eventId)) {
            throw new Refused("registrationUnknown");
        }
        Listing.Places places = events.lock(eventId, registration.audience());
        em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        if (registration.state() == Registration.State.OFFERED) {
            throw new Refused("registrationNotWaiting");
        }
        registration.offer(clock.instant());
        registration.accept();
        if (places.taken() >= places.capacity()) {
            events.resize(eventId, registration.audience(), places.taken() + 1);
        }
        events.move(eventId, registration.audience(), 1, -1);
        em.flush();
    }
}
