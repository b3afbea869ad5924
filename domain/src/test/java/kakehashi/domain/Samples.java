package kakehashi.domain;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventText;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.event.Venue;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** What tests without container and database have in common: one day, one programme, one event. */
public final class Samples {

    /** 1 November 2026, nine in the morning in Tokyo. */
    public static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    /** Stands still. */
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** The office's zone. */
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Sign-up runs from 15 October to the event's beginning on 9 December, 14:00 to 16:30. */
    public static final Schedule SCHEDULE = new Schedule(
            TOKYO,
            Instant.parse("2026-12-09T05:00:00Z"),
            Instant.parse("2026-12-09T07:30:00Z"),
            Instant.parse("2026-10-15T00:00:00Z"),
            Instant.parse("2026-12-09T05:00:00Z"));

    private static final Listing.Place PLACE = new Listing.Place("BIZ Shinjuku", "6-8-2 Nishi-Shinjuku, Tokyo");
    private static final EventText.Words WORDS = new EventText.Words("Title", "Summary", "Description");

    private Samples() {}

    /** A language of ours. */
    public static Language language(String tag) {
        return Languages.find(tag).orElseThrow();
    }

    /** The programme of 2026. */
    public static Programme programme() {
        Programme programme = new Programme(2026, "03-0000-0000", "office@example.jp");
        programme.say("ja", new ProgrammeText.Words("就職支援事業", "目的", "担当課", "受託者", "事務局 03-0000-0000"));
        return programme;
    }

    /** A draft of a kind, without places. */
    public static Event draft(EventKind kind) {
        Event event = new Event(programme(), "r8-12", kind, new Venue("biz"), SCHEDULE);
        event.say("ja", new EventText.Words("題", "要約", "説明"));
        return event;
    }

    /** An open seminar with these words in English and Japanese. */
    public static Listing listing(EventText.Words words) {
        Map<Audience, Listing.Places> places = Map.of(Audience.SEEKER, new Listing.Places(40, 0));
        return listing(EventKind.JOB_SEMINAR, false, places, words);
    }

    /** An event with these places. */
    public static Listing listing(EventKind kind, boolean cancelled, Map<Audience, Listing.Places> places) {
        return listing(kind, cancelled, places, WORDS);
    }

    private static Listing listing(
            EventKind kind, boolean cancelled, Map<Audience, Listing.Places> places, EventText.Words words) {
        return new Listing(
                UUID.randomUUID(),
                programme(),
                "r8-12",
                kind,
                new Listing.Standing(cancelled, null, 0),
                SCHEDULE,
                null,
                null,
                places,
                Map.of("en", words, "ja", words),
                Map.of("en", PLACE, "ja", PLACE),
                Map.of(),
                List.of());
    }

    /** A letter in English. */
    public static Letter letter(String subject, String text, String calendar) {
        return new Letter(language("en"), subject, text, calendar);
    }

    /** What a private field holds, where no method shows it. */
    public static Object peek(Object object, String field) {
        try {
            return field(object.getClass(), field).get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts a value into a private field, as the database does. */
    public static void poke(Object object, String field, Object value) {
        try {
            field(object.getClass(), field).set(object, value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The field of a class or of one it extends. */
    private static Field field(Class<?> type, String name) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new AssertionError(type + " has no field " + name);
    }
}
