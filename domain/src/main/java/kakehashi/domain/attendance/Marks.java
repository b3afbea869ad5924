package kakehashi.domain.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.registration.Admissions;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Takes one press, in one transaction; the sign-up is locked first, so that doors wait for each other. */
@ApplicationScoped
class Marks {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Days days;

    @Inject
    Corrections corrections;

    @Inject
    Admissions admissions;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Takes a press.
     *
     * @param late whether it was made without a network: then it is a fact, and is taken even when it does not fit
     */
    @Transactional
    Answer take(UUID eventId, Press press, boolean late) {
        List<Registration> found = em.createQuery(
                        "select r from Registration r where r.reference = :reference", Registration.class)
                .setParameter("reference", press.reference())
                .getResultList();
        if (found.isEmpty()) {
            return Answer.nowhere(Answer.Outcome.UNKNOWN, press.reference(), null);
        }
        Registration registration = found.get(0);
        if (!registration.eventId().equals(eventId)) {
            return Answer.nowhere(Answer.Outcome.FOREIGN, press.reference(), registration.eventId());
        }
        em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        Answer.Outcome outcome = outcome(registration, press, late);
        return new Answer(
                outcome,
                registration.reference(),
                registration.id(),
                null,
                standing(registration.id()).since());
    }

    private Answer.Outcome outcome(Registration registration, Press press, boolean late) {
        Standing before = standing(registration.id());
        boolean known = em.find(Mark.class, press.id()) != null;
        Answer.Outcome wanted = press.kind() == Mark.Kind.OUT ? Answer.Outcome.UNDONE : Answer.Outcome.HERE;
        if (known || press.kind() == Mark.Kind.OUT && !before.here() && !late) {
            return wanted;
        }
        if (press.kind() == Mark.Kind.OUT && press.isAtDoor() && isOver(registration, press)) {
            return Answer.Outcome.LATE;
        }
        Answer.Outcome refusal = press.kind() == Mark.Kind.IN ? refusal(registration, before, pressed(press)) : null;
        if (refusal == null || late) {
            record(registration, press, late);
        }
        return refusal == null ? wanted : refusal;
    }

    /** After the doors closed nothing is taken back there: it could not be put back. See {@link Corrections}. */
    private boolean isOver(Registration registration, Press press) {
        return days.refusal(registration.eventId(), pressed(press)) == Answer.Outcome.LATE;
    }

    private Instant pressed(Press press) {
        return clock.instant().minus(press.ago());
    }

    private Answer.Outcome refusal(Registration registration, Standing before, Instant pressed) {
        if (before.here()) {
            return Answer.Outcome.ALREADY;
        }
        return switch (registration.state()) {
            case CANCELLED, LAPSED -> Answer.Outcome.CANCELLED;
            case DUPLICATE -> Answer.Outcome.DUPLICATE;
            default ->
                registration.holdsPlace() ? days.refusal(registration.eventId(), pressed) : Answer.Outcome.WAITING;
        };
    }

    private void record(Registration registration, Press press, boolean late) {
        Instant made = late ? pressed(press) : afterAll(registration.id(), pressed(press));
        Mark mark = Mark.of(press.id(), press.kind(), made, registration.holdsPlace())
                .by(acting.actor(), press.door(), late, clock.instant())
                .about(registration.eventId(), registration.id());
        if (press.kind() == Mark.Kind.IN && days.refusal(registration.eventId(), made) != null) {
            mark.outOfHours();
        }
        note(registration, mark, press.isAtDoor() ? Doors.action(press.kind()) : Conflicts.SETTLE);
    }

    /** Puts right who came, after the event, as {@link Corrections#correct} says. */
    @Transactional
    void correct(UUID id, UUID eventId, Correction why) {
        Registration registration = em.find(Registration.class, id);
        corrections.check(registration, eventId);
        em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        Standing before = standing(id);
        if (before.here() == why.came() && before.conflict() == null) {
            throw new Refused("attendanceSame");
        }
        Mark.Kind kind = why.came() ? Mark.Kind.CAME : Mark.Kind.AWAY;
        Mark mark = Mark.of(UUID.randomUUID(), kind, afterAll(id, clock.instant()), registration.holdsPlace())
                .by(acting.actor(), 0, false, clock.instant())
                .about(eventId, id)
                .because(why, why.came() ? seen(registration) : null);
        note(registration, mark, Corrections.CORRECT);
    }

    /** When the person was last seen to come; the event's beginning when nobody saw it. */
    private Instant seen(Registration registration) {
        return marks(registration.id()).stream()
                .filter(mark -> mark.kind() == Mark.Kind.IN)
                .map(Mark::madeAt)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> days.beginning(registration.eventId()));
    }

    private void note(Registration registration, Mark mark, String action) {
        em.persist(mark);
        em.flush();
        Attendance attendance = em.find(Attendance.class, registration.id());
        if (attendance == null) {
            attendance = new Attendance(registration.id(), registration.eventId());
            em.persist(attendance);
        }
        Standing standing = standing(registration.id());
        attendance.set(standing);
        if (standing.here()) {
            admissions.arrived(registration, days.morning(registration.eventId()));
        } else {
            admissions.notArrived(registration);
        }
        em.flush();
        log.add(acting.actor(), action, registration.id(), 1);
    }

    /** The moment of a press that answers everything known before, even in the same millisecond. */
    private Instant afterAll(UUID registrationId, Instant pressed) {
        return marks(registrationId).stream()
                .map(mark -> mark.madeAt().plusMillis(1))
                .filter(pressed::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(pressed);
    }

    private Standing standing(UUID registrationId) {
        return Standing.of(marks(registrationId));
    }

    private List<Mark> marks(UUID registrationId) {
        return em.createQuery("select m from Mark m where m.registrationId = :registration", Mark.class)
                .setParameter("registration", registrationId)
                .getResultList();
    }
}
