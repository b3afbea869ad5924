package kakehashi.domain.timetable;

import java.util.OptionalInt;

/**
 * Groups that move across tables, so that each meets as many as there can be in the turns of the day.
 *
 * <p>Everybody sits in a circle of seats, as many as the larger of the two numbers; the first seats are the tables, on
 * the others a group pauses. Each turn all move on alike, so no two are at a table at once. Within {@link #mostTurns}
 * the moves add up to different seats, so no group comes to a table twice. They are spread as evenly round the circle
 * as whole seats allow: any stretch of it holds as many of them as any other of the same length, give or take one. So
 * in r turns at t tables each of g groups meets r·min(t, g)/g tables, rounded down or up. No plan gives every group
 * more, as no more than r·min(t, g) meetings take place at all. Each table meets r·min(t, g)/t groups, rounded
 * likewise.
 *
 * @param tables how many
 * @param groups how many
 * @param turns how many there are in the day
 */
public record Rotation(int tables, int groups, int turns) {

    /** At which table a group is in a turn of the day; empty when it pauses. All are numbered from 1. */
    public OptionalInt table(int group, int turn) {
        int seat = (group - 1 + moves(turn - 1)) % mostTurns();
        return seat < tables ? OptionalInt.of(seat + 1) : OptionalInt.empty();
    }

    /** By one table a turn where nobody ever pauses and no table is ever empty; that is easier to follow. */
    private int moves(int turnsBefore) {
        return tables == groups ? turnsBefore : turnsBefore * mostTurns() / turns;
    }

    /** How many turns there can be. */
    public int mostTurns() {
        return Math.max(tables, groups);
    }
}
