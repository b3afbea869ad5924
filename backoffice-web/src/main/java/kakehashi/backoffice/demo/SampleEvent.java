package kakehashi.backoffice.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.event.Stay;
import kakehashi.domain.event.Venue;
import kakehashi.domain.programme.Programme;

/**
 * A line of {@code events.csv}.
 *
 * @param number its number in the sample
 * @param kind its kind
 * @param begins its beginning in Japan's time
 * @param ends its end in Japan's time
 * @param seekers places for seekers; 0 for none
 * @param companies places for companies; 0 for none
 * @param venue the code of its venue
 * @param stay what an internship offers; null for other events
 */
record SampleEvent(
        int number,
        EventKind kind,
        LocalDateTime begins,
        LocalDateTime ends,
        int seekers,
        int companies,
        String venue,
        Stay stay) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int DAYS_OPEN = 60;
    private static final int DAYS_TO_PLACE = 14;
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    /** All of them, in the order of the file. */
    static List<SampleEvent> all() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SampleEvent.class.getResourceAsStream("events.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> read(line.split(";")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleEvent read(String[] fields) {
        return new SampleEvent(
                Integer.parseInt(fields[0]),
                EventKind.valueOf(fields[1]),
                LocalDateTime.parse(fields[2]),
                LocalDateTime.parse(fields[3]),
                count(fields[4]),
                count(fields[5]),
                fields[6],
                fields.length > 7 ? new Stay(fields[7], Stay.Pay.valueOf(fields[8])) : null);
    }

    private static int count(String field) {
        return field.isEmpty() ? 0 : Integer.parseInt(field);
    }

    /** The event, not published yet and without words. */
    Event in(Programme programme, Venue venue) {
        Event event = new Event(programme, "r8-" + number, kind, venue, schedule());
        if (seekers > 0) {
            event.offer(Audience.SEEKER, seekers);
        }
        if (companies > 0) {
            event.offer(Audience.COMPANY, companies);
        }
        if (stay != null) {
            event.receive(stay);
        }
        return event;
    }

    /**
     * Sign-up opens 60 days before and closes the evening before, or two weeks before when hosts have to be found; arranged
     * times can be asked for all the while.
     */
    private Schedule schedule() {
        LocalDate day = begins.toLocalDate();
        LocalDateTime opens = kind.hasPlaces() ? day.minusDays(DAYS_OPEN).atTime(OPENS) : begins;
        LocalDateTime closes = kind.hasPlaces()
                ? day.minusDays(stay == null ? 1 : DAYS_TO_PLACE).atTime(CLOSES)
                : ends;
        return new Schedule(
                JAPAN,
                begins.atZone(JAPAN).toInstant(),
                ends.atZone(JAPAN).toInstant(),
                opens.atZone(JAPAN).toInstant(),
                closes.atZone(JAPAN).toInstant());
    }
}
