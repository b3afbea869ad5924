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
import kakehashi.domain.matching.interview.solver.Earlier;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Staff have a timetable searched, and stop the search. One goes on at an event at a time. Source: R-A33. */
@ApplicationScoped
public class Solving {

    /** What the access log calls a search. */
    public static final String SOLVE = "interview.solve";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    DayDoor door;

    @Inject
    DayReader reader;

    @Inject
    InterviewDesk desk;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Notes that a timetable is searched; {@link TimetableSearch#run} does it. Meetings that were fixed of people who have
     * no place any more are forgotten.
     *
     * @return the id of the search
     * @throws Refused {@code eventUnknown}, {@code interviewNone}, {@code interviewClosed}, {@code eventChangedMeanwhile};
     *     {@code interviewSolving} with {@code who} while one goes on; {@code interviewNoTurns}; {@code interviewNobody};
     *     {@code interviewTurn} for a turn that there is not; {@code interviewUnknown} for a draft that there is not;
     *     {@code pins.} and the reason
     */
    @Transactional
    public UUID start(UUID eventId, SolvingOrder order, int version) {
        Event event = door.shown(eventId, version);
        desk.forgetGone(event);
        InterviewDay day = reader.read(event);
        if (day.turns().isEmpty()) {
            throw new Refused("interviewNoTurns");
        }
        if (day.hosts().isEmpty() || day.guests().isEmpty()) {
            throw new Refused("interviewNobody");
        }
        if (order.firstTurn() > day.turns().size()) {
            throw new Refused("interviewTurn");
        }
        if (order.base() != null && Drafts.find(em, eventId, order.base()).isEmpty()) {
            throw new Refused("interviewUnknown");
        }
        DayProblem.mustBePossible(new DayProblem(day).problem(Earlier.NONE));
        door.note(SOLVE, eventId, day.guests().size());
        InterviewRun run = em.find(InterviewRun.class, eventId);
        if (run == null) {
            run = new InterviewRun(eventId);
            em.persist(run);
        }
        run.start(order, acting.actor().login(), clock.instant());
        em.flush();
        return run.runId();
    }

    /**
     * Asks the search that goes on to stop and keep the best; nothing happens when none does.
     *
     * @throws Refused {@code eventUnknown}, {@code interviewNone}, {@code interviewClosed}
     */
    @Transactional
    public void stop(UUID eventId) {
        door.open(eventId);
        InterviewRun run = em.find(InterviewRun.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        if (run != null && run.isRunning(clock.instant())) {
            run.stop();
        }
        em.flush();
    }
}
