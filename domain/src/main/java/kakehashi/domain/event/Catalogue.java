package kakehashi.domain.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/**
 * The published programme as visitors read it, read from the database at most once a second however many visitors come.
 * Whether a place is really free is decided by the database when it is taken.
 */
@ApplicationScoped
public class Catalogue {

    private static final Duration LIFE = Duration.ofSeconds(1);

    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Snapshot snapshot;
    private volatile Instant readAt = Instant.MIN;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** The programme now, or up to a second ago. */
    public Snapshot current() {
        if (snapshot == null) {
            refreshing.lock();
        } else if (clock.instant().isBefore(readAt.plus(LIFE)) || !refreshing.tryLock()) {
            return snapshot;
        }
        try {
            if (snapshot == null || !clock.instant().isBefore(readAt.plus(LIFE))) {
                snapshot = events.snapshot();
                readAt = clock.instant();
            }
            return snapshot;
        } finally {
            refreshing.unlock();
        }
    }

    /** Forgets what it read, so that the next reader sees the newest state. */
    public void forget() {
        readAt = Instant.MIN;
    }

    /** What stands under a language's tag; else under its fallbacks: plain Japanese to Japanese, others to English. */
    public static <T> T nearest(Map<String, T> byTag, Language language) {
        return Languages.nearest(byTag, language);
    }

    /** The tag of the language that stands in for one that is missing; null when it is not missing. */
    public static String fallback(Map<String, ?> byTag, Language language) {
        return Languages.fallback(byTag, language);
    }
}
