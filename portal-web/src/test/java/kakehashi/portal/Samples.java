package kakehashi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Draw;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventText;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.event.Snapshot;
import kakehashi.domain.event.Stay;
import kakehashi.domain.programme.Programme;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** What tests of the portal without a server have in common. */
public final class Samples {

    /** 1 November 2026, nine in the morning in Tokyo. */
    public static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private static final Programme PROGRAMME = new Programme(2026, "03-0000-0000", "office@example.jp");
    private static final Listing.Place PLACE = new Listing.Place("BIZ Shinjuku", "6-8-2 Nishi-Shinjuku, Tokyo");

    private Samples() {}

    /** A clock that stands still. */
    public static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    /** A language of ours. */
    public static Language language(String tag) {
        return Languages.find(tag).orElseThrow();
    }

    /** An event of two hours on a day of that month, open for sign-up from 15 October. */
    public static Listing event(String code, EventKind kind, String day, Map<Audience, Listing.Places> places) {
        return event(code, kind, day, places, null, null);
    }

    /** An internship with these conditions. */
    public static Listing internship(Stay stay) {
        return event("r8-14", EventKind.INTERNSHIP, "2026-12-09", Map.of(), null, stay);
    }

    /** An event for seekers whose 30 places are drawn. */
    public static Listing drawn(Draw draw) {
        Map<Audience, Listing.Places> places = Map.of(Audience.SEEKER, new Listing.Places(30, 0, 5));
        return event("r8-14", EventKind.JOB_SEMINAR, "2026-12-09", places, draw, null);
    }

    private static Listing event(
            String code, EventKind kind, String day, Map<Audience, Listing.Places> places, Draw draw, Stay stay) {
        Instant starts = Instant.parse(day + "T05:00:00Z");
        Schedule schedule = new Schedule(
                ZoneId.of("Asia/Tokyo"),
                starts,
                starts.plusSeconds(7200),
                Instant.parse("2026-04-15T00:00:00Z"),
                starts);
        EventText.Words words = new EventText.Words("Title", "Summary", "Description");
        return new Listing(
                UUID.randomUUID(),
                PROGRAMME,
                code,
                kind,
                Listing.Standing.AS_PUBLISHED,
                schedule,
                draw,
                stay,
                places,
                Map.of("ja", words, "en", words),
                Map.of("ja", PLACE, "en", PLACE),
                Map.of(),
                List.of());
    }

    /** The programme of 2026 with these events. */
    public static Snapshot snapshot(Listing... events) {
        return new Snapshot(PROGRAMME, Map.of(), List.of(events));
    }

    /** A catalogue that always shows these events. */
    public static Catalogue catalogue(Listing... events) {
        Snapshot snapshot = snapshot(events);
        return new Catalogue() {
            @Override
            public Snapshot current() {
                return snapshot;
            }
        };
    }

    /** A request from an address; {@code forwarded} is its X-Forwarded-For, or null. */
    public static HttpServletRequest request(String address, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Samples.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "getRemoteAddr" -> address;
                        case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? forwarded : null;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }
}
