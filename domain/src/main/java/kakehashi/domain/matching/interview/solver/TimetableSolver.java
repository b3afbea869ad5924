package kakehashi.domain.matching.interview.solver;

/** Makes timetables of interview days. Runs in the thread that calls it; never within a transaction. Source: R-A33. */
public final class TimetableSolver {

    /**
     * The best timetable found within the steps and the time; with {@link Problem#earlier()} the one that changes least.
     *
     * @throws IllegalArgumentException when the pins contradict; ask {@link Problem#contradictions()} before
     */
    public Solution solve(Problem problem, Control control) {
        throw new UnsupportedOperationException();
    }
}
