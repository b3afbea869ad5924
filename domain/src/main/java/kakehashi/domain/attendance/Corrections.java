package kakehashi.domain.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.staff.Role;

/**
 * Puts right who came, when the doors of an event are closed: with a reason, by those who answer for the figures and not by
 * the reception. Every press stays; the correction stands behind them. Source: domain 5 (参加・欠席), T14.
 */
@ApplicationScoped
public class Corrections {

    /** What the access log calls it. */
    public static final String CORRECT = "attendance.correct";

    private static final Set<Role> WHO = EnumSet.of(Role.MANAGER, Role.HANDLER);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Marks marks;

    @Inject
    Days days;

    @Inject
    Events events;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /**
     * Whether somebody came, and how that is known.
     *
     * @param here whether the person came
     * @param since since when the person was there; null for who did not come
     * @param marks all presses and corrections, as they were made
     * @param open whether it can be put right now
     * @param begun whether the event has begun or was called off, so that nobody signs up, confirms or cancels any more
     */
    public record Presence(boolean here, Instant since, List<Mark> marks, boolean open, boolean begun) {

        /** Whether something was pressed or put right. */
        public boolean isKnown() {
            return !marks.isEmpty();
        }
    }

    /** Whether a sign-up's person came; empty when the event has no such one. */
    @Transactional
    public Optional<Presence> presence(UUID id, UUID eventId) {
        Registration registration = em.find(Registration.class, id);
        return registration == null || !registration.eventId().equals(eventId)
                ? Optional.empty()
                : events.row(eventId).map(event -> presence(registration, event));
    }

    private Presence presence(Registration registration, EventRow event) {
        Attendance attendance = em.find(Attendance.class, registration.id());
        Standing standing = attendance == null ? Standing.NOWHERE : attendance.standing();
        List<Mark> made = em.createQuery("select m from Mark m where m.registrationId = :registration", Mark.class)
                .setParameter("registration", registration.id())
                .getResultStream()
                .sorted(Mark.AS_MADE)
                .toList();
        return new Presence(standing.here(), standing.since(), made, isOpen(registration, event), days.isBegun(event));
    }

    private boolean isOpen(Registration registration, EventRow event) {
        return WHO.contains(Role.valueOf(acting.actor().role()))
                && registration.state() != Registration.State.DUPLICATE
                && days.closed(event) == Answer.Outcome.LATE;
    }

    /**
     * Says after the event whether somebody came.
     *
     * @param eventId the event inside which it is done
     * @throws Refused {@code registrationUnknown}; {@code programmeNotYours}; {@code attendanceHandlers} for others than
     *     managers and handlers; {@code attendanceDoors} while the doors have not closed; {@code attendanceSame} when it is
     *     known already, because somebody else put it right meanwhile; {@code registrationDuplicate} for a sign-up beside
     *     the one that counts
     */
    public void correct(UUID id, UUID eventId, Correction why) {
        Retry.of(() -> {
            marks.correct(id, eventId, why);
            return null;
        });
    }

    /** Refuses as {@link #correct} whoever may not, and what cannot be put right now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void check(Registration registration, UUID eventId) {
        if (registration == null || !registration.eventId().equals(eventId)) {
            throw new Refused("registrationUnknown");
        }
        if (!WHO.contains(Role.valueOf(acting.actor().role()))) {
            throw new Refused("attendanceHandlers");
        }
        handlers.check(acting.actor(), events.programme(eventId).id());
        EventRow event = events.row(eventId).orElseThrow(() -> new Refused("eventUnknown"));
        if (days.closed(event) != Answer.Outcome.LATE) {
            throw new Refused("attendanceDoors");
        }
        if (registration.state() == Registration.State.DUPLICATE) {
            throw new Refused("registrationDuplicate");
        }
    }
}
