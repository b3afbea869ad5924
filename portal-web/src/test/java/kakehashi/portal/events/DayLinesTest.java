package kakehashi.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.timetable.DayPlan;
import kakehashi.domain.timetable.Turn;
import kakehashi.portal.Samples;
import org.junit.jupiter.api.Test;

/** What visitors are told of the day. Source: R-A31, domain 5. */
class DayLinesTest {

    private static final Listing EVENT = Samples.event("r8-12", EventKind.EXCHANGE, "2026-12-09", Map.of());
    private static final Instant BEGIN = EVENT.schedule().startsAt();
    private static final DayPlan.Stand TWO = new DayPlan.Stand("2", List.of("架空A", "架空B"));

    private static Turn turn(int number) {
        Instant start = BEGIN.plus(Duration.ofMinutes(20L * (number - 1)));
        return new Turn(number, start, start.plus(Duration.ofMinutes(15)));
    }

    private static DayLines lines(DayPlan plan) {
        return new DayLines(plan, EVENT, Samples.language("en"));
    }

    private static DayPlan moving() {
        List<Turn> turns = List.of(turn(1), turn(2));
        return new DayPlan(
                turns,
                "",
                3,
                List.of(new DayPlan.Stop(turns.get(0), TWO), new DayPlan.Stop(turns.get(1), null)),
                List.of(TWO));
    }

    @Test
    void who_moves_with_a_group_is_told_each_table_and_who_is_there() {
        DayLines day = lines(moving());

        assertEquals("Group 3", day.getGroup());
        assertEquals("Table 2", day.getTurns().get(0).words());
        assertEquals(List.of("架空A", "架空B"), day.getTurns().get(0).names());
        assertEquals("Break", day.getTurns().get(1).words());
        assertTrue(day.isTold() && day.isTimed() && day.isGrouped());
        assertFalse(day.isPlaced());
    }

    @Test
    void everybody_else_is_told_turns_and_all_places() {
        DayLines day = lines(new DayPlan(List.of(turn(1)), "2", 0, List.of(), List.of(TWO)));

        assertEquals("", day.getTurns().get(0).words());
        assertEquals("Table 2", day.getPlaces().get(0).label());
        assertTrue(day.isPlaced());
    }

    @Test
    void turns_that_are_not_the_readers_own_are_told_as_those_of_the_day() {
        DayPlan waits = new DayPlan(List.of(turn(1)), "", 0, List.of(), List.of());
        DayPlan sits = new DayPlan(List.of(turn(1)), "2", 0, List.of(), List.of());

        assertTrue(lines(waits).isOfEverybody() && lines(waits).isSettledLater());
        assertFalse(lines(moving()).isOfEverybody(), "a group has its own way");
        assertFalse(lines(sits).isOfEverybody(), "a company at a table has people in each");
        assertFalse(lines(null).isOfEverybody());
        assertTrue(at(EventKind.INTERVIEW_DAY, sits).isSettledLater());
        assertTrue(at(EventKind.INFORMATION_SESSION, sits).isOfEverybody());
        assertFalse(at(EventKind.INFORMATION_SESSION, sits).isSettledLater(), "everybody goes where they like");
    }

    private static DayLines at(EventKind kind, DayPlan plan) {
        return new DayLines(plan, Samples.event("r8-18", kind, "2026-12-09", Map.of()), Samples.language("en"));
    }

    @Test
    void nothing_is_told_where_nothing_is_set() {
        assertFalse(lines(null).isTold());
        assertEquals(List.of(), lines(null).getTurns());
    }

    @Test
    void turns_of_an_event_that_moved_are_told_to_nobody() {
        Turn late = new Turn(
                1,
                EVENT.schedule().endsAt().minusSeconds(60),
                EVENT.schedule().endsAt().plusSeconds(60));
        DayLines day = lines(new DayPlan(List.of(late), "", 3, List.of(new DayPlan.Stop(late, TWO)), List.of(TWO)));

        assertFalse(day.isTimed());
        assertFalse(day.isGrouped());
        assertTrue(day.isPlaced());
    }
}
