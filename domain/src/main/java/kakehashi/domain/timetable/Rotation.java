package kakehashi.domain.timetable;

import java.util.OptionalInt;

/**
 * Groups that move on by one table each turn. No two of them are at a table at once, and within {@link #mostTurns} none
 * comes to a table twice; with more groups than tables some pause.
 *
 * @param tables how many
 * @param groups how many
 */
public record Rotation(int tables, int groups) {

    /** At which table a group is in a turn; empty when it pauses. All are numbered from 1. */
    public OptionalInt table(int group, int turn) {
        int seat = (group + turn - 2) % mostTurns();
        return seat < tables ? OptionalInt.of(seat + 1) : OptionalInt.empty();
    }

    /** How many turns there can be. */
    public int mostTurns() {
        return Math.max(tables, groups);
    }
}
