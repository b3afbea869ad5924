package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import kakehashi.domain.Samples;
import kakehashi.i18n.Language;
import org.junit.jupiter.api.Test;

/** Source: RFC 5545. */
class CalendarFileTest {

    private static final String LINK = "https://kakehashi.example.jp/en/events/r8-12";

    private static String file(String title, String summary) {
        return CalendarFile.of(
                Samples.listing(new EventText.Words(title, summary, "Description")),
                Samples.language("en"),
                LINK,
                CalendarFile.State.CONFIRMED);
    }

    private static VEvent read(String file) {
        return Biweekly.parse(file).first().getEvents().get(0);
    }

    @Test
    void tells_times_in_utc() {
        String file = file("Title", "Summary");
        assertTrue(file.contains("DTSTART:20261209T050000Z\r\n"), file);
        assertTrue(file.contains("DTEND:20261209T073000Z\r\n"), file);
        assertEquals(
                Instant.parse("2026-12-09T05:00:00Z"),
                read(file).getDateStart().getValue().toInstant());
    }

    @Test
    void keeps_signs_that_mean_something_in_such_files() {
        String title = "A, B; C \\ D: \"E\"";
        String file = file(title, "One\nTwo\r\nEND:VEVENT");
        assertTrue(file.replace("\r\n ", "").contains("SUMMARY:A\\, B\\; C \\\\ D: \"E\"\r\n"), file);
        assertEquals(title, read(file).getSummary().getValue());
        assertEquals(1, file.split("END:VEVENT\r\n", -1).length - 1, "what somebody wrote ends nothing");
    }

    @Test
    void has_no_line_of_more_than_seventy_five_octets() {
        String file = file("企業研究カフェ".repeat(20), "x".repeat(300));
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }

    @Test
    void unfolds_to_what_was_written() {
        String title = "企業研究カフェ𠮷".repeat(20);
        assertEquals(title, read(file(title, "Summary")).getSummary().getValue());
    }

    @Test
    void ends_every_line_as_the_standard_says() {
        String file = file("Title", "Summary");
        assertEquals(file.replace("\r\n", "").length() + 2 * file.lines().count(), file.length());
    }

    @Test
    void names_an_event_the_same_in_every_language() {
        EventText.Words words = new EventText.Words("Title", "Summary", "Description");
        String vietnamese = CalendarFile.of(
                Samples.listing(words),
                Samples.language("vi"),
                LINK.replace("/en/", "/vi/"),
                CalendarFile.State.CONFIRMED);
        assertEquals(
                "r8-12@kakehashi.example.jp",
                read(file("Title", "Summary")).getUid().getValue());
        assertEquals("r8-12@kakehashi.example.jp", read(vietnamese).getUid().getValue());
    }

    @Test
    void leaves_out_readings() {
        assertEquals(
                "企業の会", read(file("企業《きぎょう》の会《かい》", "Summary")).getSummary().getValue());
    }

    @Test
    void says_that_an_event_was_called_off() {
        Listing off = Samples.listing(EventKind.EXCHANGE, true, Map.of());
        for (CalendarFile.State state : CalendarFile.State.values()) {
            assertTrue(CalendarFile.of(off, Samples.language("en"), LINK, state).contains("STATUS:CANCELLED\r\n"));
        }
    }

    @Test
    void says_how_sure_a_place_is() {
        Listing event = Samples.listing(EventKind.EXCHANGE, false, Map.of());
        for (CalendarFile.State state : CalendarFile.State.values()) {
            assertTrue(
                    CalendarFile.of(event, Samples.language("en"), LINK, state).contains("STATUS:" + state + "\r\n"));
        }
    }

    @Test
    void asks_calendars_to_take_out_what_was_called_off() {
        Listing event = Samples.listing(EventKind.EXCHANGE, false, Map.of());
        Language english = Samples.language("en");
        String kept = CalendarFile.of(event, english, LINK, CalendarFile.State.CONFIRMED, 7);
        String off = CalendarFile.of(event, english, LINK, CalendarFile.State.CANCELLED, 8);
        assertTrue(kept.contains("METHOD:PUBLISH\r\n") && kept.contains("SEQUENCE:7\r\n"), kept);
        assertTrue(off.contains("METHOD:CANCEL\r\n") && off.contains("SEQUENCE:8\r\n"), off);
        assertEquals(read(kept).getUid().getValue(), read(off).getUid().getValue());
    }

    // R-CS4
    @Test
    void names_no_person() {
        String file = file("Title", "Summary");
        assertFalse(file.contains("ATTENDEE") || file.contains("CN="), file);
    }

    /** RFC 5546: without an organizer no calendar takes out what was called off. */
    @Test
    void is_from_the_office() {
        Listing event = Samples.listing(EventKind.EXCHANGE, false, Map.of());
        for (CalendarFile.State state : CalendarFile.State.values()) {
            String file = CalendarFile.of(event, Samples.language("en"), LINK, state);
            assertEquals(
                    event.programme().officeMail(), read(file).getOrganizer().getEmail());
        }
    }
}
