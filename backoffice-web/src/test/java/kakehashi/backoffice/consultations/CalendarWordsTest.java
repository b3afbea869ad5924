package kakehashi.backoffice.consultations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.backoffice.OfficeSamples;
import kakehashi.backoffice.hours.HoursWordsSamples;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.BookingRow;
import kakehashi.domain.consultation.CalendarSpan;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.FreeTime;
import kakehashi.domain.consultation.Theme;
import kakehashi.i18n.faces.StandardTexts;
import org.junit.jupiter.api.Test;
import org.primefaces.model.ScheduleModel;

class CalendarWordsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Instant TEN = Instant.parse("2026-11-26T01:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final CalendarWords calendar = calendar();

    private static CalendarWords calendar() {
        CalendarWords words = new CalendarWords();
        words.words = HoursWordsSamples.words();
        words.office = OfficeSamples.office();
        words.texts = StandardTexts.read();
        return words;
    }

    private static BookingRow booked() {
        return new BookingRow(
                UUID.randomUUID(),
                "K123-4567-890",
                Booking.State.CONFIRMED,
                TEN,
                TEN.plus(LENGTH),
                Channel.PHONE,
                null,
                Theme.DOCUMENTS,
                "vi",
                1,
                2,
                null,
                false);
    }

    private List<CalendarWords.Day> days(Set<LocalDate> closed) {
        FreeTime free = new FreeTime(
                TEN, TEN.plus(LENGTH), HoursWordsSamples.OKUBO.id(), EnumSet.allOf(Channel.class), List.of(2, 3));
        CalendarSpan span = new CalendarSpan(List.of(booked()), List.of(free), closed, Set.of(THURSDAY.minusDays(3)));
        return calendar.days(THURSDAY.minusDays(3), THURSDAY.plusDays(1), span);
    }

    @Test
    void each_day_has_its_times_booked_before_free_by_the_offices_clock() {
        List<CalendarWords.Day> days = days(Set.of());

        assertEquals(5, days.size());
        assertEquals(List.of(), days.get(0).lines());
        List<CalendarWords.Line> lines = days.get(3).lines();
        assertEquals(
                List.of(false, true),
                lines.stream().map(CalendarWords.Line::isFree).toList());
        assertEquals(THURSDAY.atTime(10, 0), lines.get(0).span().from());
        assertEquals("K123-4567-890", lines.get(0).reference());
        assertTrue(lines.get(0).resources().contains("2"), lines.get(0)::resources);
        assertEquals("電話で話す", lines.get(0).how());
        assertTrue(lines.get(1).how().contains("会って話す(対面)：大久保特別出張所"), lines.get(1)::how);
        assertNull(lines.get(0).call());
        String place = HoursWordsSamples.OKUBO.id().toString();
        assertTrue(lines.get(1).call().endsWith("time=" + TEN.getEpochSecond() + "-" + place), lines.get(1)::call);
        assertTrue(lines.get(1).who().contains("2") && lines.get(1).who().contains("3"), lines.get(1)::who);
    }

    @Test
    void closed_days_and_holidays_are_said_in_words_and_drawn_all_day() {
        List<CalendarWords.Day> days = days(Set.of(THURSDAY));

        assertFalse(days.get(0).note().isEmpty());
        assertFalse(days.get(3).note().isEmpty());
        assertEquals("", days.get(4).note());
        ScheduleModel drawn = calendar.model(days);
        assertEquals(4, drawn.getEventCount());
        assertEquals(
                2, drawn.getEvents().stream().filter(each -> each.isAllDay()).count());
        assertTrue(drawn.getEvents().stream().anyMatch(each -> each.getTitle().startsWith("K123-4567-890")));
    }

    @Test
    void a_span_is_a_day_or_from_one_to_another() {
        assertFalse(calendar.span(THURSDAY, THURSDAY).contains("から"));
        assertTrue(calendar.span(THURSDAY, THURSDAY.plusDays(6)).contains("から"));
    }
}
