package kakehashi.domain.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.shared.Refused;
import org.junit.jupiter.api.Test;

/** Turns by the clock. Source: domain 5 (20 minutes x 6 turns and 5 minutes to move). */
class TimetablePlanTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static Instant at(String time) {
        return ZonedDateTime.parse(time + ":00+09:00[Asia/Tokyo]").toInstant();
    }

    private static Schedule schedule(ZoneId zone, Instant from, Instant to) {
        return new Schedule(zone, from, to, from.minusSeconds(9), from);
    }

    private static final Schedule EVENING = schedule(TOKYO, at("2026-09-30T21:00"), at("2026-10-01T02:00"));

    private static List<String> times(TimetablePlan plan, ZoneId zone) {
        return plan.turns().stream()
                .map(turn -> turn.number() + " " + turn.startsAt().atZone(zone).toLocalTime() + "-"
                        + turn.endsAt().atZone(zone).toLocalTime())
                .toList();
    }

    private static Refused refusal(Supplier<?> what) {
        return assertThrows(Refused.class, what::get);
    }

    private static void refuses(String code, int block, TimetablePlan plan, EventKind kind) {
        Refused refused = assertThrows(Refused.class, () -> plan.check(kind, EVENING));
        assertEquals(code, refused.code());
        assertEquals(block == 0 ? null : (Object) block, refused.arguments().get("block"));
    }

    @Test
    void turns_follow_each_other_with_a_pause_and_over_midnight() {
        TimetablePlan plan = new TimetablePlan(
                List.of(new Block(at("2026-09-30T23:10"), 20, 5, 3), new Block(at("2026-10-01T00:20"), 15, 0, 2)),
                0,
                0);

        assertEquals(
                List.of("1 23:10-23:30", "2 23:35-23:55", "3 00:00-00:20", "4 00:20-00:35", "5 00:35-00:50"),
                times(plan, TOKYO));
        plan.check(EventKind.INFORMATION_SESSION, EVENING);
    }

    /** In Berlin clocks go back from 3:00 to 2:00 on that night, and forward from 2:00 to 3:00 in spring. */
    @Test
    void turns_keep_their_length_when_clocks_change() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant autumn =
                ZonedDateTime.parse("2026-10-25T02:30:00+02:00[Europe/Berlin]").toInstant();
        assertEquals(
                List.of("1 02:30-02:50", "2 02:00-02:20", "3 02:30-02:50"),
                times(new TimetablePlan(List.of(new Block(autumn, 20, 10, 3)), 0, 0), berlin));
        Instant spring =
                ZonedDateTime.parse("2027-03-28T01:50:00+01:00[Europe/Berlin]").toInstant();
        assertEquals(
                List.of("1 01:50-03:10", "2 03:15-03:35"),
                times(new TimetablePlan(List.of(new Block(spring, 20, 5, 2)), 0, 0), berlin));
    }

    @Test
    void overlapping_and_outlying_turns_are_refused_with_their_block() {
        Block first = new Block(at("2026-09-30T21:00"), 20, 5, 2);
        Refused overlap =
                refusal(() -> new TimetablePlan(List.of(first, new Block(at("2026-09-30T21:44"), 20, 5, 2)), 0, 0));
        assertEquals("turnsOverlap", overlap.code());
        assertEquals(2, overlap.arguments().get("block"));
        assertEquals(
                "turnsOverlap",
                refusal(() -> new TimetablePlan(List.of(new Block(at("2026-09-30T22:00"), 20, 5, 2), first), 0, 0))
                        .code());

        refuses(
                "turnsOutside",
                1,
                new TimetablePlan(List.of(new Block(at("2026-09-30T20:59"), 20, 5, 1)), 0, 0),
                EventKind.INTERVIEW_DAY);
        Block late = new Block(at("2026-10-01T01:00"), 25, 5, 3);
        refuses("turnsOutside", 2, new TimetablePlan(List.of(first, late), 0, 0), EventKind.INTERVIEW_DAY);
        for (int[] each : new int[][] {{0, 5, 1}, {241, 5, 1}, {20, -1, 1}, {20, 121, 1}, {20, 5, 0}, {20, 5, 21}}) {
            assertEquals(
                    "turnNumbers",
                    refusal(() -> new Block(at("2026-09-30T21:00"), each[0], each[1], each[2]))
                            .code());
        }
    }

    @Test
    void tables_stand_at_exchange_events_alone_and_no_group_comes_to_one_twice() {
        List<Block> six = List.of(new Block(at("2026-09-30T21:00"), 15, 0, 6));
        refuses("tablesNotForKind", 0, new TimetablePlan(six, 5, 5), EventKind.INTERVIEW_DAY);
        refuses("tablesNone", 0, new TimetablePlan(six, 0, 5), EventKind.EXCHANGE);
        refuses("tablesNone", 0, new TimetablePlan(six, 5, 51), EventKind.EXCHANGE);
        refuses("turnsTooMany", 0, new TimetablePlan(six, 5, 4), EventKind.EXCHANGE);
        new TimetablePlan(six, 5, 6).check(EventKind.EXCHANGE, EVENING);
    }

    @Test
    void an_interpreter_is_at_places_there_are_within_hours() {
        TimetablePlan plan = new TimetablePlan(List.of(new Block(at("2026-09-30T21:00"), 20, 5, 3)), 0, 0);
        InterpreterPlan early = interpreter("2026-09-30T21:00", "2026-09-30T21:45", Map.of(1, "A-1", 2, "A-2"));
        assertEquals(true, early.fits(plan.turns(), Set.of("A-1", "A-2")));
        assertEquals(false, early.fits(plan.turns(), Set.of("A-1")), "a place that is gone");
        assertEquals(
                false,
                interpreter("2026-09-30T21:00", "2026-09-30T21:44", Map.of(2, "A-1"))
                        .fits(plan.turns(), Set.of("A-1")));
        assertEquals(
                false,
                interpreter("2026-09-30T21:00", "2026-09-30T23:00", Map.of(4, "A-1"))
                        .fits(plan.turns(), Set.of("A-1")));
        assertEquals(
                "interpreterHours",
                refusal(() -> interpreter("2026-09-30T21:00", "2026-09-30T21:00", Map.of()))
                        .code());
        assertEquals(
                "languageUnknown",
                refusal(() -> new InterpreterPlan("xx", EVENING.startsAt(), EVENING.endsAt(), Map.of()))
                        .code());
    }

    private static InterpreterPlan interpreter(String from, String to, Map<Integer, String> places) {
        return new InterpreterPlan("vi", at(from), at(to), places);
    }
}
