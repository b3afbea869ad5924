package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import kakehashi.domain.matching.interview.solver.Control;
import kakehashi.domain.matching.interview.solver.Solution;
import kakehashi.domain.matching.interview.solver.TimetableSolver;

/** Searches a timetable outside of any transaction, for minutes; tells how far it is and keeps the best. Source: R-A33. */
@ApplicationScoped
public class TimetableSearch {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Inject
    SearchSteps steps;

    /**
     * Makes a draft; nothing when another search was started since.
     *
     * @param runId what {@link Solving#start} answered
     * @param ending whether the application ends, so that the best so far is to be kept
     */
    public void run(UUID eventId, UUID runId, BooleanSupplier ending) {
        boolean kept = false;
        try {
            SearchSteps.Task task = steps.read(eventId, runId);
            AtomicBoolean stop = new AtomicBoolean();
            Control control = new Control(
                    task.seed(),
                    task.steps(),
                    LIMIT,
                    () -> stop.get() || ending.getAsBoolean(),
                    progress -> stop.set(steps.tell(eventId, runId, progress)));
            Solution solution = new TimetableSolver().solve(task.problem(), control);
            steps.keep(eventId, runId, task, solution);
            kept = true;
        } finally {
            if (!kept) {
                steps.fail(eventId, runId);
            }
        }
    }
}
