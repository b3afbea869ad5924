package kakehashi.domain.matching.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.testing.Refusal;
import org.junit.jupiter.api.Test;

/** Source: R-A33. */
class WishClosingTest {

    private static final Instant BEGINS = Instant.parse("2026-12-12T04:00:00Z");

    private static Schedule from(Instant begins) {
        return new Schedule(
                ZoneId.of("Asia/Tokyo"),
                begins,
                begins.plus(Duration.ofHours(4)),
                begins.minus(Duration.ofDays(20)),
                begins.minus(Duration.ofDays(3)));
    }

    private static WishClosing at(Instant moment) {
        WishClosing closing = new WishClosing(new UUID(0, 1));
        closing.close(moment, from(BEGINS));
        return closing;
    }

    @Test
    void wishes_close_two_days_before_the_beginning_unless_staff_say_when() {
        assertEquals(Instant.parse("2026-12-10T04:00:00Z"), WishClosing.of(null, from(BEGINS)));
        Instant set = BEGINS.minus(Duration.ofHours(5));
        assertEquals(set, WishClosing.of(at(set), from(BEGINS)));
    }

    @Test
    void wishes_never_close_after_the_beginning_whenever_that_is_moved_to() {
        assertEquals("wishClosingLate", Refusal.of(() -> at(BEGINS.plusSeconds(1))));
        Instant earlier = BEGINS.minus(Duration.ofDays(7));
        assertEquals(earlier, WishClosing.of(at(BEGINS), from(earlier)));
    }
}
