package kakehashi.domain.matching.interview.solver;

/**
 * How far solving has come, for words on a page.
 *
 * @param phase what is being done
 * @param steps how many changes were tried
 * @param mostSteps how many there will be at most
 * @param quality of the best timetable so far
 */
public record Progress(Phase phase, int steps, int mostSteps, Quality quality) {

    /** What is being done. */
    public enum Phase {
        /** A first timetable stands. */
        FIRST,
        /** A better one was found. */
        BETTER,
        /** The search goes on, with the same as before. */
        SEARCHING,
        /** It is over. */
        DONE
    }

    /** How much of the steps is made, in whole per cent. */
    public int perCent() {
        return mostSteps == 0 ? 100 : (int) Math.min(100, steps * 100L / mostSteps);
    }
}
