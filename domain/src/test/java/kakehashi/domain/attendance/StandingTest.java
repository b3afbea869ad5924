package kakehashi.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kakehashi.domain.event.Schedule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the presses of two doors come to. */
class StandingTest {

    private static final Instant OPENING = Instant.parse("2026-12-09T04:30:00Z");

    private static Mark mark(Mark.Kind kind, int second, boolean admissible) {
        return Mark.of(UUID.randomUUID(), kind, OPENING.plusSeconds(second), admissible);
    }

    private static Mark mark(Mark.Kind kind, int second) {
        return mark(kind, second, true);
    }

    @Provide
    Arbitrary<List<Mark>> queues() {
        return Combinators.combine(
                        Arbitraries.of(Mark.Kind.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(true, false))
                .as(StandingTest::mark)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void any_interleaving_of_two_queues_comes_to_the_same(
            @ForAll("queues") List<Mark> one, @ForAll("queues") List<Mark> other, @ForAll long seed) {
        Random lot = new Random(seed);
        List<Mark> expected = new ArrayList<>(one);
        expected.addAll(other);

        List<Mark> arrived = new ArrayList<>();
        int first = 0;
        int second = 0;
        while (first < one.size() || second < other.size()) {
            boolean fromOne = second == other.size() || first < one.size() && lot.nextBoolean();
            arrived.add(fromOne ? one.get(first++) : other.get(second++));
        }

        assertEquals(Standing.of(expected), Standing.of(arrived));
    }

    @Property
    void a_person_is_here_unless_the_last_press_took_that_back(@ForAll("queues") List<Mark> marks) {
        boolean here = marks.stream()
                .max(Mark.AS_MADE)
                .map(last -> last.kind() != Mark.Kind.OUT && last.kind() != Mark.Kind.AWAY)
                .orElse(false);
        Standing standing = Standing.of(marks);
        assertEquals(here, standing.here());
        assertEquals(here, standing.since() != null);
        assertTrue(here || standing.conflict() == null);
    }

    @Test
    void a_ticket_that_is_used_at_both_doors_is_to_be_looked_at_until_somebody_did() {
        List<Mark> marks = new ArrayList<>(List.of(mark(Mark.Kind.IN, 5), mark(Mark.Kind.IN, 3)));
        assertEquals(Standing.Conflict.TWICE, Standing.of(marks).conflict());
        assertEquals(OPENING.plusSeconds(3), Standing.of(marks).since());

        marks.add(mark(Mark.Kind.KEPT, 9));
        assertNull(Standing.of(marks).conflict());
        assertTrue(Standing.of(marks).here());
        marks.add(mark(Mark.Kind.OUT, 11));
        assertFalse(Standing.of(marks).here());
    }

    @Test
    void one_who_went_out_by_mistake_comes_in_again_without_a_conflict() {
        Standing standing = Standing.of(List.of(mark(Mark.Kind.IN, 1), mark(Mark.Kind.OUT, 2), mark(Mark.Kind.IN, 3)));
        assertEquals(new Standing(true, OPENING.plusSeconds(3), null), standing);
    }

    @Test
    void one_who_came_outside_the_hours_is_here_and_to_be_looked_at_and_a_missing_place_weighs_more() {
        assertEquals(
                Standing.Conflict.OFF_TIME,
                Standing.of(List.of(mark(Mark.Kind.IN, 1).outOfHours())).conflict());
        assertEquals(
                Standing.Conflict.NO_PLACE,
                Standing.of(List.of(mark(Mark.Kind.IN, 1, false).outOfHours())).conflict());
    }

    /** An event that runs over midnight takes check-ins until the day on which it ends is over. */
    @Test
    void doors_are_open_from_hours_before_the_beginning_until_the_end_of_the_last_day() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Schedule schedule =
                new Schedule(tokyo, OPENING, OPENING.plus(Duration.ofHours(12)), OPENING.minusSeconds(9), OPENING);
        DoorHours hours = DoorHours.of(schedule, Duration.ofHours(3));

        assertEquals(Answer.Outcome.EARLY, hours.refusal(Instant.parse("2026-12-09T01:29:59.999Z")));
        assertNull(hours.refusal(Instant.parse("2026-12-09T01:30:00Z")));
        assertNull(hours.refusal(Instant.parse("2026-12-10T14:59:59.999Z")));
        assertEquals(Answer.Outcome.LATE, hours.refusal(Instant.parse("2026-12-10T15:00:00Z")));
    }

    @Test
    void one_whose_place_was_gone_is_here_and_to_be_looked_at() {
        assertEquals(
                Standing.Conflict.NO_PLACE,
                Standing.of(List.of(mark(Mark.Kind.IN, 1, false))).conflict());
    }
}
