package kakehashi.domain.matching.interview;

import kakehashi.domain.shared.Refused;

/**
 * How a timetable is to be searched.
 *
 * @param seed for choices by chance; the same seed gives the same timetable
 * @param effort how long
 * @param base the number of the draft of which as much as can be is kept; null for none
 * @param firstTurn the first turn that can be changed; 1 for all
 */
public record SolvingOrder(long seed, Effort effort, Integer base, int firstTurn) {

    /** How long is searched. */
    public enum Effort {
        /** Some seconds at most. */
        SHORT(2_000),
        /** Less than half a minute for a day of usual size. */
        USUAL(20_000),
        /** Some minutes at most. */
        LONG(200_000);

        private final int steps;

        Effort(int steps) {
            this.steps = steps;
        }
    }

    /**
     * Checks the turn.
     *
     * @throws Refused {@code interviewTurn}
     */
    public SolvingOrder {
        if (firstTurn < 1) {
            throw new Refused("interviewTurn");
        }
    }

    /** How many changes are tried. */
    public int steps() {
        return effort.steps;
    }
}
