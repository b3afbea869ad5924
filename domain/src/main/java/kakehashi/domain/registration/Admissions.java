package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** What being at the door does to a sign-up: it gets a place, whatever the waiting list says, and is confirmed. */
@ApplicationScoped
public class Admissions {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Gives somebody who waits a place; when none is free, the event gets one more.
     *
     * @param eventId the event inside which it is done
     * @param action what the access log calls it
     * @throws Refused {@code registrationUnknown}; {@code registrationNotWaiting}
     */
    @Transactional
    public void admit(UUID id, UUID eventId, String action) {
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
        log.add(acting.actor(), action, id, 1);
    }

    /**
     * Somebody came, which confirms the sign-up; a place that was free on the day itself was a walk-in's.
     *
     * @param registration locked by the caller
     * @param morning the beginning of the event's first day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void arrived(Registration registration, Instant morning) {
        registration.arrived(clock.instant(), !registration.submittedAt().isBefore(morning));
    }

    /** That was a mistake; the sign-up stands as if nobody had come. It is locked by the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void notArrived(Registration registration) {
        registration.notArrived();
    }
}
