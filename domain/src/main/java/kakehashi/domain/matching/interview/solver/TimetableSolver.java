package kakehashi.domain.matching.interview.solver;

import java.util.List;

/** Makes timetables of interview days. Runs in the thread that calls it; never within a transaction. Source: R-A33. */
public final class TimetableSolver {

    /**
     * The best timetable found within the steps and the time; with {@link Problem#earlier()} the one that changes least.
     *
     * @throws IllegalArgumentException when the pins contradict; ask {@link Problem#contradictions()} before
     */
    public Solution solve(Problem problem, Control control) {
        if (!problem.contradictions().isEmpty()) {
            throw new IllegalArgumentException("pins contradict");
        }
        Day day = new Day(problem);
        List<Candidate> candidates = Candidates.of(day);
        Assignment everybody = new Assignment(candidates, true);
        Telling telling = new Telling(day, everybody, new Assignment(candidates, false));
        Start.place(candidates, everybody.chosen());
        tell(control, Progress.Phase.FIRST, 0, telling.quality(candidates));
        Search search = new Search(control, telling);
        boolean isOpen = candidates.stream().anyMatch(each -> !each.isFixed());
        if (isOpen && control.steps() > 0 && !control.stop().getAsBoolean()) {
            candidates = search.better(new Plan(candidates));
        }
        Solution solution = telling.solution(candidates, !isOpen || search.steps() >= control.steps());
        tell(control, Progress.Phase.DONE, search.steps(), solution.quality());
        return solution;
    }

    private static void tell(Control control, Progress.Phase phase, int steps, Quality quality) {
        control.progress().accept(new Progress(phase, steps, control.steps(), quality));
    }
}
