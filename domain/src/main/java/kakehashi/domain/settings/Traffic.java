package kakehashi.domain.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The requests being answered in this process, and whether new ones are still taken.
 *
 * <p>It stands here because this is the one package that the launcher shares with the applications: both see the same
 * class, so the launcher can wait for requests that the applications count.
 */
public final class Traffic {

    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static volatile boolean closed;

    private Traffic() {}

    /** Counts a request in; false when no new ones are taken, then it must not be counted out. */
    public static boolean enter() {
        RUNNING.incrementAndGet();
        if (closed) {
            RUNNING.decrementAndGet();
            return false;
        }
        return true;
    }

    /** Counts a request out. */
    public static void leave() {
        RUNNING.decrementAndGet();
    }

    /** Whether new requests are refused. */
    public static boolean isClosed() {
        return closed;
    }

    /** Refuses new requests and waits for the running ones; says whether all ended in time. */
    public static boolean close(Duration patience) throws InterruptedException {
        closed = true;
        Instant end = Instant.now().plus(patience);
        while (RUNNING.get() > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        return RUNNING.get() == 0;
    }
}
