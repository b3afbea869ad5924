package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Lets staff change the interviews of an event that were shown, and notes it. */
@ApplicationScoped
class DayDoor {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * The event of a form, locked, with its interviews as they were shown.
     *
     * @throws Refused {@code interviewNone} for events of other kinds; {@code interviewClosed} unless it is published;
     *     {@code interviewSolving} with {@code who} while a timetable is searched; {@code eventChangedMeanwhile}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Event shown(UUID eventId, int version) {
        Event event = open(eventId);
        InterviewRun run = em.find(InterviewRun.class, eventId);
        if (run != null && run.isRunning(clock.instant())) {
            throw new Refused("interviewSolving").with("who", run.startedBy());
        }
        InterviewPlan plan = em.find(InterviewPlan.class, eventId);
        if ((plan == null ? 0 : plan.version()) != version) {
            throw new Refused("eventChangedMeanwhile");
        }
        return event;
    }

    /** The event, locked; whatever was shown. */
    @Transactional(Transactional.TxType.MANDATORY)
    Event open(UUID eventId) {
        Event event = events.locked(eventId);
        handlers.check(acting.actor(), event.programme().id());
        if (event.kind() != EventKind.INTERVIEW_DAY) {
            throw new Refused("interviewNone");
        }
        if (event.archivedAt() != null || event.state() != Event.State.PUBLISHED) {
            throw new Refused("interviewClosed");
        }
        return event;
    }

    /** Counts a change of the interviews of an event, and notes who makes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    InterviewPlan note(String action, UUID eventId, int records) {
        log.add(acting.actor(), action, eventId, records);
        return counted(eventId);
    }

    /** Counts a change of the interviews of an event. */
    @Transactional(Transactional.TxType.MANDATORY)
    InterviewPlan counted(UUID eventId) {
        InterviewPlan plan = em.find(InterviewPlan.class, eventId);
        if (plan == null) {
            plan = new InterviewPlan(eventId);
            em.persist(plan);
        } else {
            em.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        return plan;
    }
}
