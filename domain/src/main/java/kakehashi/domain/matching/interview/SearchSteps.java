package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.Events;
import kakehashi.domain.matching.interview.solver.Earlier;
import kakehashi.domain.matching.interview.solver.Problem;
import kakehashi.domain.matching.interview.solver.Progress;
import kakehashi.domain.matching.interview.solver.Solution;
import kakehashi.domain.shared.Refused;

/** The short transactions of a long search. */
@ApplicationScoped
class SearchSteps {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    DayReader reader;

    @Inject
    DayDoor door;

    @Inject
    Clock clock;

    /**
     * What is to be searched.
     *
     * @param day as it was read
     * @param problem of that day
     * @param seed for choices by chance
     * @param steps how many changes are tried
     */
    record Task(InterviewDay day, Problem problem, long seed, int steps) {}

    @Transactional
    Task read(UUID eventId, UUID runId) {
        InterviewRun run = own(eventId, runId);
        InterviewDay day = reader.read(em.find(Event.class, eventId));
        DayProblem problem = new DayProblem(day);
        Earlier earlier =
                run.base() == null ? Earlier.NONE : problem.earlier(base(eventId, run.base()), run.firstTurn());
        return new Task(day, problem.problem(earlier), run.seed(), run.steps());
    }

    private List<InterviewMeeting> base(UUID eventId, int number) {
        return Drafts.meetings(
                em, Drafts.find(em, eventId, number).orElseThrow().id());
    }

    private InterviewRun own(UUID eventId, UUID runId) {
        InterviewRun run = em.find(InterviewRun.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !run.runId().equals(runId)) {
            throw new Refused("interviewReplaced");
        }
        return run;
    }

    /** Notes how far it is; says whether somebody asked to stop. */
    @Transactional
    boolean tell(UUID eventId, UUID runId, Progress progress) {
        InterviewRun run = own(eventId, runId);
        run.tell(progress, clock.instant());
        em.flush();
        return run.isStopAsked();
    }

    @Transactional
    void keep(UUID eventId, UUID runId, Task task, Solution solution) {
        events.locked(eventId);
        InterviewRun run = own(eventId, runId);
        InterviewDraft draft = Drafts.next(door.counted(eventId), run.base(), clock.instant());
        draft.solved(run, solution);
        Drafts.keep(em, draft, task.day(), solution);
        run.end(draft.number());
        em.flush();
    }

    /** It made no draft; unless another was started since. */
    @Transactional
    void fail(UUID eventId, UUID runId) {
        InterviewRun run = em.find(InterviewRun.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        if (run != null && run.runId().equals(runId)) {
            run.end(null);
        }
    }
}
