package kakehashi.domain.matching.interview.solver;

import java.util.List;

/**
 * The timetable that was told before, of which as much as can be is kept.
 *
 * @param meetings of that timetable; those that can no longer be are left out of the new one or moved
 * @param firstTurn the number of the first turn that can still be changed; what is before it stays or is left out, and
 *     nothing is added there. 1 for all
 */
public record Earlier(List<Meeting> meetings, int firstTurn) {

    /** Nothing was told yet. */
    public static final Earlier NONE = new Earlier(List.of(), 1);

    /** Keeps a copy. */
    public Earlier {
        meetings = List.copyOf(meetings);
    }
}
