package kakehashi.domain.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the deployed domain; stands still until a test moves it. */
public final class TestClock extends Clock {

    static final TestClock INSTANCE = new TestClock();

    private static volatile Instant now = World.NOW;

    private TestClock() {}

    /** Sets it. */
    public static void set(Instant instant) {
        now = instant;
    }

    /** Moves it on. */
    public static void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
