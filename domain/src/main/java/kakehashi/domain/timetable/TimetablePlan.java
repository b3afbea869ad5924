package kakehashi.domain.timetable;

import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.shared.Refused;

/**
 * What staff decide of a day: its turns, and at exchange events tables and groups.
 *
 * @param blocks in the order of the clock
 * @param tables how many; 0 where there are none
 * @param groups how many groups move across the tables; 0 where there are none
 */
public record TimetablePlan(List<Block> blocks, int tables, int groups) {

    /** The most tables, and the most groups. */
    public static final int MOST = 50;

    /** A day of which nothing is decided. */
    public static final TimetablePlan NONE = new TimetablePlan(List.of(), 0, 0);

    private static final String BLOCK = "block";

    /**
     * Checks what does not depend on the event.
     *
     * @throws Refused {@code turnsOverlap} with the number of the {@code block} that begins before the one before it ends
     */
    public TimetablePlan {
        blocks = List.copyOf(blocks);
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).startsAt().isBefore(blocks.get(i - 1).endsAt())) {
                throw new Refused("turnsOverlap").with(BLOCK, i + 1);
            }
        }
    }

    /**
     * Checks it against its event.
     *
     * @throws Refused {@code turnsOutside} with the number of the {@code block} that is not within the event; {@code
     *     tablesNotForKind}; {@code tablesNone}; {@code turnsTooMany} with the {@code most} turns in which no group comes to
     *     a table twice
     */
    public void check(EventKind kind, Schedule schedule) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).startsAt().isBefore(schedule.startsAt())
                    || blocks.get(i).endsAt().isAfter(schedule.endsAt())) {
                throw new Refused("turnsOutside").with(BLOCK, i + 1);
            }
        }
        if (!kind.hasTables()) {
            if (tables != 0 || groups != 0) {
                throw new Refused("tablesNotForKind");
            }
            return;
        }
        if (tables < 1 || tables > MOST || groups < 1 || groups > MOST) {
            throw new Refused("tablesNone");
        }
        if (turns().size() > rotation().mostTurns()) {
            throw new Refused("turnsTooMany").with("most", rotation().mostTurns());
        }
    }

    /** The turns of the day, by the clock. */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Block block : blocks) {
            for (int i = 0; i < block.turns(); i++) {
                turns.add(block.turn(i, turns.size() + 1));
            }
        }
        return turns;
    }

    /** Which group is at which table when. */
    public Rotation rotation() {
        return new Rotation(tables, groups, turns().size());
    }
}
