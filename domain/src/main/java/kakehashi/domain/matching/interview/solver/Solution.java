package kakehashi.domain.matching.interview.solver;

import java.util.List;

/**
 * A timetable.
 *
 * @param meetings by turn, then by table
 * @param unmet the wishes that are not met, by company, then by person
 * @param quality how good it is
 * @param reproducible whether the same problem with the same seed and steps gives it again: not when it was stopped or
 *     its time ran out
 */
public record Solution(List<Meeting> meetings, List<Unmet> unmet, Quality quality, boolean reproducible) {

    /** Keeps copies. */
    public Solution {
        meetings = List.copyOf(meetings);
        unmet = List.copyOf(unmet);
    }
}
