package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

/** Events as staff keep them, and what of them visitors get to see. Source: R-A11 to R-A33. */
class EventsIT extends UnderOffice {

    /** Midnight in Tokyo, 1 April. */
    private static final Instant NEXT_YEAR = Instant.parse("2027-03-31T15:00:00Z");

    private static final Instant START = World.NOW.plus(Duration.ofDays(10));
    private static final Schedule SCHEDULE = new Schedule(
            ZoneId.of("Asia/Tokyo"),
            START,
            START.plus(Duration.ofHours(2)),
            World.NOW.minus(Duration.ofDays(1)),
            START.minus(Duration.ofDays(1)));

    @Inject
    Events events;

    @Inject
    Programmes programmes;

    @Inject
    Notices notices;

    private Venue hall() {
        Venue venue = new Venue("hall");
        venue.say("ja", "大ホール", "新宿区歌舞伎町1-4-1");
        events.add(venue);
        return venue;
    }

    @Test // R-F1
    void a_year_written_by_staff_is_what_visitors_read() {
        Programme programme = new Programme(World.YEAR + 1, "03-0000-0000", "office@example.jp");
        programme.say("ja", new ProgrammeText.Words("事業", "目的", "課", "受託者", "事務局"));
        programmes.open(programme);
        PurposeNotice notice = new PurposeNotice(UUID.randomUUID(), programme.id(), "JOB_SEMINAR", 1, World.NOW);
        notice.say("ja", "利用目的", "# 告知\n本文");
        notices.publish(notice);
        Event event = new Event(programme, "r9-1", EventKind.JOB_SEMINAR, hall(), SCHEDULE);
        event.say("ja", new EventText.Words("就職支援セミナー", "概要", "本文"));
        event.offer(Audience.SEEKER, 30);
        event.publish();
        events.add(event);
        TestClock.set(NEXT_YEAR);

        Snapshot snapshot = events.snapshot();

        assertEquals(World.YEAR + 1, snapshot.programme().fiscalYear());
        assertEquals("事業", snapshot.wordsIn(Languages.standard()).name());
        Listing listing = snapshot.find("r9-1").orElseThrow();
        assertEquals(SCHEDULE, listing.schedule());
        assertEquals(Map.of(Audience.SEEKER, new Listing.Places(30, 0)), listing.places());
        assertEquals("大ホール", listing.venueIn(Languages.standard()).name());
        assertEquals("# 告知\n本文", listing.noticeIn(Languages.standard()).body());
        assertEquals(List.of("NAME", "EMAIL", "PHONE", "STATUS_OF_RESIDENCE"), asked(listing));
        assertEquals(Listing.Availability.OPEN, listing.availability(Audience.SEEKER, World.NOW));
    }

    private static List<String> asked(Listing listing) {
        return listing.asked(Audience.SEEKER).stream()
                .map(rule -> rule.field().name())
                .toList();
    }

    @Test // R-F1, R-F6
    void the_programme_changes_its_name_in_the_night_its_year_ends() throws SQLException {
        UUID thisYear = world.event(EventKind.JOB_SEMINAR, 10);
        UUID nextYear = world.event(world.programme(World.YEAR + 1), EventKind.JOB_SEMINAR, 10);

        TestClock.set(NEXT_YEAR.minusMillis(1));
        assertEquals(World.YEAR, events.snapshot().programme().fiscalYear());
        assertEquals(Set.of(thisYear, nextYear), ids(events.snapshot()));
        TestClock.set(NEXT_YEAR);
        assertEquals(World.YEAR + 1, events.snapshot().programme().fiscalYear());
        assertEquals(Set.of(nextYear), ids(events.snapshot()));
        TestClock.set(NEXT_YEAR.plus(Duration.ofDays(400)));
        assertEquals(Set.of(nextYear), ids(events.snapshot()), "until a newer one is opened");
    }

    private static Set<UUID> ids(Snapshot snapshot) {
        return snapshot.events().stream().map(Listing::id).collect(Collectors.toSet());
    }

    @Test
    void visitors_see_published_and_cancelled_events_of_programmes_that_are_not_over() throws SQLException {
        world.event(world.programme(World.YEAR - 1), EventKind.JOB_SEMINAR, 10);
        UUID draft = world.event(EventKind.JOB_SEMINAR, 10);
        world.sql().run("update event set state = 'DRAFT' where id = ?", draft);
        UUID published = world.event(EventKind.JOB_SEMINAR, 10);
        UUID cancelled = world.event(EventKind.EXCHANGE, 10);
        world.sql().run("update event set state = 'CANCELLED', cancel_reason = 'WEATHER' where id = ?", cancelled);

        Snapshot snapshot = events.snapshot();

        assertEquals(Set.of(published, cancelled), ids(snapshot));
        assertTrue(snapshot.find(cancelled).orElseThrow().cancelled());
        assertEquals(3, events.rows().size(), "staff see drafts too");
        assertEquals(Event.State.CANCELLED, events.row(cancelled).orElseThrow().state());
        assertTrue(events.row(UUID.randomUUID()).isEmpty());
    }

    @Test
    void events_come_by_their_beginning() throws SQLException {
        UUID late = world.event(EventKind.JOB_SEMINAR, 10);
        world.sql().run("update event set starts_at = starts_at + interval 1 hour where id = ?", late);
        UUID early = world.event(EventKind.JOB_SEMINAR, 10);

        assertEquals(
                List.of(early, late),
                events.snapshot().events().stream().map(Listing::id).toList());
        assertEquals(
                List.of(early, late), events.rows().stream().map(EventRow::id).toList());
    }

    @Test
    void before_the_first_year_there_is_nothing() throws SQLException {
        world.sql().run("delete from programme_text");
        world.sql().run("delete from programme");

        assertNull(events.snapshot().programme());
        assertEquals(List.of(), events.snapshot().events());
        assertEquals(List.of(), events.rows());
    }

    @Test // T4
    void the_newest_notice_is_in_force() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        world.publishNotice(world.programme(), EventKind.JOB_SEMINAR, 2);
        world.publishNotice(world.programme(), EventKind.EXCHANGE, 3);

        assertEquals(2, world.listing(event).noticeIn(Languages.standard()).version());
    }

    @Test // R-D0
    void a_field_switched_off_in_the_register_is_not_asked() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        world.sql().run("update field_register set enabled = false where field = 'PHONE'");
        try {
            assertEquals(List.of("NAME", "EMAIL", "STATUS_OF_RESIDENCE"), asked(world.listing(event)));
        } finally {
            world.sql().run("update field_register set enabled = true where field = 'PHONE'");
        }
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_events() throws SQLException {
        for (int i = 0; i < 3; i++) {
            world.event(EventKind.values()[i], 10);
        }
        long few = statements(() -> assertEquals(3, events.snapshot().events().size()));
        long fewRows = statements(() -> assertEquals(3, events.rows().size()));
        for (int i = 0; i < 37; i++) {
            world.event(EventKind.values()[i % EventKind.values().length], 10);
        }

        assertEquals(
                few,
                statements(() -> assertEquals(40, events.snapshot().events().size())));
        assertEquals(fewRows, statements(() -> assertEquals(40, events.rows().size())));
        assertTrue(few <= 10, "a snapshot took " + few + " statements");
    }

    @Test
    void an_event_without_places_is_not_published() {
        Event event = new Event(programmes.unfinished().get(0), "x", EventKind.JOB_SEMINAR, hall(), SCHEDULE);

        assertEquals("noPlaces", Refusal.of(event::publish));
        assertEquals("audienceNotForKind", Refusal.of(() -> event.offer(Audience.COMPANY, 3)));
    }

    @Test
    void titles_are_read_at_once_in_the_readers_language_or_the_nearest() throws SQLException {
        UUID one = world.event(EventKind.JOB_SEMINAR, 5);
        UUID two = world.event(EventKind.EXCHANGE, 5);
        world.sql().run("delete from event_text where event_id = ? and language <> 'ja'", two);
        Language english = Languages.find("en").orElseThrow();

        Map<UUID, String> titles = events.titles(List.of(one, two, UUID.randomUUID()), english);

        assertEquals(Set.of(one, two), titles.keySet());
        assertTrue(titles.get(one).endsWith(" en"), titles::toString);
        assertTrue(titles.get(two).endsWith(" ja"), titles::toString);
        assertEquals(Map.of(), events.titles(List.of(), english));
    }
}
