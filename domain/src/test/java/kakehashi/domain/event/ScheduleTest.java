package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kakehashi.domain.Samples;
import kakehashi.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static Instant december(int day) {
        return Instant.parse("2026-12-01T00:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    private static Schedule schedule(int starts, int ends, int opens, int closes) {
        return new Schedule(Samples.TOKYO, december(starts), december(ends), december(opens), december(closes));
    }

    @ParameterizedTest
    @CsvSource({"9, 9, 1, 8", "9, 8, 1, 7", "9, 10, 8, 8", "9, 10, 8, 7", "9, 10, 1, 11"})
    void refuses_times_out_of_order(int starts, int ends, int opens, int closes) {
        Refused refused = assertThrows(Refused.class, () -> schedule(starts, ends, opens, closes));
        assertEquals("timesOutOfOrder", refused.code());
    }

    @Test
    void sign_up_may_run_to_the_very_end() {
        assertEquals(december(10), schedule(9, 10, 1, 10).closesAt());
    }

    @Test
    void sign_up_is_open_from_its_first_moment_to_before_its_last() {
        Schedule schedule = schedule(9, 10, 2, 8);
        assertTrue(schedule.opensAfter(december(2).minusMillis(1)));
        assertFalse(schedule.opensAfter(december(2)));
        assertFalse(schedule.closedBy(december(8).minusMillis(1)));
        assertTrue(schedule.closedBy(december(8)));
    }

    @Test // R-F2
    void data_are_collected_from_the_opening_of_sign_up_or_from_now_on() {
        Schedule schedule = schedule(9, 10, 2, 8);
        assertEquals(LocalDate.of(2026, 12, 2), schedule.collectsFrom(december(1)));
        assertEquals(LocalDate.of(2026, 12, 5), schedule.collectsFrom(december(5)));
    }

    @Test
    void keeps_a_place_for_a_while_but_not_past_the_beginning() {
        Schedule schedule = schedule(9, 11, 1, 10);
        assertEquals(december(3), schedule.keptUntil(december(1), Duration.ofDays(2)));
        assertEquals(december(9), schedule.keptUntil(december(8), Duration.ofDays(2)));
    }

    @Test
    void keeps_a_place_to_the_end_once_it_has_begun() {
        Schedule schedule = schedule(9, 11, 1, 11);
        assertEquals(december(11), schedule.keptUntil(december(10), Duration.ofDays(2)));
        assertEquals(december(11), schedule.keptUntil(december(9), Duration.ofDays(2)));
    }

    @Test
    void tells_its_times_in_its_own_zone() {
        assertEquals(
                LocalDateTime.parse("2026-12-09T14:00:00"),
                Samples.SCHEDULE.start().toLocalDateTime());
        assertEquals(
                LocalDateTime.parse("2026-12-09T16:30:00"),
                Samples.SCHEDULE.end().toLocalDateTime());
    }
}
