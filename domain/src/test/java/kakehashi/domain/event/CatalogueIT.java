package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

/** What visitors read, under the portal's account: at most a second old, in the nearest language. */
class CatalogueIT extends UnderPortal {

    @Inject
    Registrations registrations;

    private static Language language(String tag) {
        return Languages.find(tag).orElseThrow();
    }

    private int taken(UUID event) {
        return catalogue
                .current()
                .find(event)
                .orElseThrow()
                .places()
                .get(Audience.SEEKER)
                .taken();
    }

    @Test
    void it_is_at_most_a_second_old() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        Snapshot first = catalogue.current();
        world.sql().run("update event set state = 'CANCELLED'");

        TestClock.advance(Duration.ofMillis(999));
        assertSame(first, catalogue.current());
        TestClock.advance(Duration.ofMillis(1));
        assertTrue(catalogue.current().find(event).orElseThrow().cancelled());
    }

    @Test
    void told_to_forget_it_looks_again() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        assertEquals(0, taken(event));
        registrations.register(
                world.form(event, "Maria Santos", "maria@example.jp").request());

        catalogue.forget();

        assertEquals(1, taken(event));
    }

    @Test
    void a_crowd_of_visitors_reads_the_database_once() throws Exception {
        world.event(EventKind.JOB_SEMINAR, 10);
        catalogue.current();
        TestClock.advance(Duration.ofSeconds(2));
        long once = statements(catalogue::current);
        TestClock.advance(Duration.ofSeconds(2));
        long before = world.sql().statements();
        Callable<Snapshot> visit = catalogue::current;

        List<Crowd.Outcome<Snapshot>> visits = Crowd.together(Collections.nCopies(30, visit));

        assertEquals(once, world.sql().statements() - before);
        assertTrue(visits.stream().allMatch(each -> each.value().events().size() == 1));
    }

    @Test
    void missing_languages_fall_back_to_the_nearest() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        world.sql().run("delete from event_text where language = 'vi'");
        world.sql().run("delete from venue_text where language = 'vi'");
        Listing listing = world.listing(event);

        assertEquals(
                "Title " + listing.code() + " en",
                listing.wordsIn(language("vi")).title());
        assertEquals("Venue en", listing.venueIn(language("vi")).name());
        assertEquals("vi", listing.noticeIn(language("vi")).language());
        assertEquals(
                "Title " + listing.code() + " ja",
                listing.wordsIn(language("ja-simple")).title());
        assertEquals("ja", listing.noticeIn(language("ja-simple")).language());
        assertEquals(
                "programme 2026 ja",
                catalogue.current().wordsIn(language("ja-simple")).name());
    }

    @Test
    void without_english_everybody_reads_japanese() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        world.sql().run("delete from event_text where language <> 'ja'");
        Listing listing = world.listing(event);

        assertEquals(
                "Title " + listing.code() + " ja",
                listing.wordsIn(language("vi")).title());
    }

    @Test
    void stale_translations_are_not_shown() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        world.sql().run("update event_text set state = 'STALE' where language = 'vi'");
        Listing listing = world.listing(event);

        assertEquals(
                "Title " + listing.code() + " en",
                listing.wordsIn(language("vi")).title());
    }
}
