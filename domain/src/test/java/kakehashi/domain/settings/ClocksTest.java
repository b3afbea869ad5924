package kakehashi.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClocksTest {

    @Test
    void ticks_in_utc() {
        assertEquals(
                ZoneOffset.UTC,
                new Clocks().clock(SettingsSamples.with(Map.of())).getZone());
    }

    @Test
    void a_demonstration_begins_at_nine_in_the_office_and_goes_on_from_there() {
        Settings settings = SettingsSamples.with(Map.of(Setting.DEMO_DATE, "2026-12-01"));
        Clock clock = new Clocks().clock(settings);
        Instant nine = Instant.parse("2026-12-01T00:00:00Z");
        Duration running =
                Duration.between(settings.startedAt(), Clock.systemUTC().instant());
        Duration off = Duration.between(nine.plus(running), clock.instant()).abs();
        assertTrue(off.compareTo(Duration.ofSeconds(5)) < 0, off.toString());
        assertEquals(Clock.systemUTC(), new Clocks().wall());
    }
}
