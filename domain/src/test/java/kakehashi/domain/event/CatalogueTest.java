package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kakehashi.domain.Samples;
import kakehashi.i18n.Language;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final Moving clock = new Moving();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private final Catalogue catalogue = catalogue();

    /** A clock that a test moves. */
    private static final class Moving extends Clock {

        private volatile Instant now = Samples.NOW;

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
            throw new UnsupportedOperationException();
        }
    }

    private Catalogue catalogue() {
        Catalogue made = new Catalogue();
        made.clock = clock;
        made.events = new Events() {
            @Override
            public Snapshot snapshot() {
                looks.incrementAndGet();
                try {
                    assertTrue(held.await(10, TimeUnit.SECONDS));
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                return new Snapshot(null, Map.of(), List.of());
            }
        };
        return made;
    }

    @Test
    void looks_at_the_database_at_most_once_a_second() {
        Snapshot first = catalogue.current();
        clock.now = clock.now.plus(Duration.ofMillis(999));
        assertSame(first, catalogue.current());
        assertEquals(1, looks.get());
        clock.now = clock.now.plus(Duration.ofMillis(1));
        assertNotSame(first, catalogue.current());
        assertEquals(2, looks.get());
    }

    @Test
    void looks_again_after_it_was_told_to_forget() {
        catalogue.current();
        catalogue.forget();
        catalogue.current();
        assertEquals(2, looks.get());
    }

    @Test
    void a_crowd_reads_what_is_there_while_one_looks_again() throws Exception {
        Snapshot old = catalogue.current();
        clock.now = clock.now.plus(Duration.ofSeconds(2));
        held = new CountDownLatch(1);
        CompletableFuture<Snapshot> looking = CompletableFuture.supplyAsync(catalogue::current);
        while (looks.get() < 2) {
            Thread.onSpinWait();
        }
        for (int i = 0; i < 100; i++) {
            assertSame(old, catalogue.current());
        }
        held.countDown();
        assertNotSame(old, looking.get(10, TimeUnit.SECONDS));
        assertEquals(2, looks.get());
    }

    @Test
    void falls_back_from_plain_japanese_to_japanese_and_from_others_to_english() {
        Map<String, String> words = Map.of("ja", "日本語", "en", "English", "vi", "Tiếng Việt");
        assertEquals("Tiếng Việt", Catalogue.nearest(words, Samples.language("vi")));
        assertEquals("日本語", Catalogue.nearest(words, Samples.language("ja-simple")));
        assertEquals("English", Catalogue.nearest(words, new Language("ko", "한국어")));
    }

    @Test
    void falls_back_to_japanese_when_there_is_no_english() {
        Map<String, String> words = Map.of("ja", "日本語");
        assertEquals("日本語", Catalogue.nearest(words, Samples.language("vi")));
        assertEquals("日本語", Catalogue.nearest(words, Samples.language("en")));
    }

    @Test
    void has_nothing_to_say_when_nothing_was_written() {
        assertNull(Catalogue.nearest(Map.of(), Samples.language("vi")));
        assertNull(Catalogue.nearest(Map.of("en", "English"), Samples.language("ja")));
    }

    @Test
    void finds_events_by_code_and_by_id() {
        Listing event = Samples.listing(EventKind.EXCHANGE, false, Map.of());
        Snapshot snapshot = new Snapshot(null, Map.of(), List.of(event));
        assertEquals(Optional.of(event), snapshot.find("r8-12"));
        assertEquals(Optional.of(event), snapshot.find(event.id()));
        assertEquals(Optional.empty(), snapshot.find("r8-1"));
        assertEquals(Optional.empty(), snapshot.find(UUID.randomUUID()));
    }
}
