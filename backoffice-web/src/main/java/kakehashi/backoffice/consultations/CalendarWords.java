package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.BookingRow;
import kakehashi.domain.consultation.CalendarSpan;
import kakehashi.domain.consultation.FreeTime;
import kakehashi.domain.event.Audience;
import kakehashi.i18n.faces.PageTexts;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;

/** Booked and free times and closed days, told apart by words. */
@RequestScoped
class CalendarWords {

    private static final String KEY = "consultations.calendar.";

    @Inject
    HoursWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A day; {@code note} says that it is closed or a public holiday, and may be empty. */
    public record Day(LocalDate date, String id, String label, String note, List<Line> lines) {}

    /** From when to when, by the office's clocks; {@code words} are the times. */
    public record Span(LocalDateTime from, LocalDateTime to, String words) {}

    /**
     * A booked or a free time.
     *
     * @param span from when to when
     * @param what that it is free, or in which state it is booked
     * @param reference the booking's number; empty for a free time
     * @param who the counsellor, or those who are free
     * @param how the ways to talk
     * @param resources room and interpreter; may be empty
     * @param link to the booking; null for a free time
     * @param call to the form that books a free time for somebody who calls; null for a booking
     */
    public record Line(
            Span span,
            String what,
            String reference,
            String who,
            String how,
            String resources,
            String link,
            String call) {

        /** Whether nobody has taken it. */
        public boolean isFree() {
            return link == null;
        }
    }

    /** From which day to which. */
    String span(LocalDate first, LocalDate last) {
        return words.span(first, last);
    }

    /** Each day with its times, in order. */
    List<Day> days(LocalDate first, LocalDate last, CalendarSpan span) {
        List<Line> lines = Stream.concat(
                        span.bookings().stream().map(this::line),
                        span.free().stream().map(this::line))
                .sorted(Comparator.comparing((Line line) -> line.span().from()).thenComparing(Line::isFree))
                .toList();
        return first.datesUntil(last.plusDays(1))
                .map(date -> new Day(
                        date,
                        "day-" + date,
                        office.day(date),
                        note(date, span),
                        lines.stream()
                                .filter(line -> line.span().from().toLocalDate().equals(date))
                                .toList()))
                .toList();
    }

    private String note(LocalDate date, CalendarSpan span) {
        if (span.closed().contains(date)) {
            return texts.get(KEY + "closed");
        }
        return span.holidays().contains(date) ? texts.get(KEY + "holiday") : "";
    }

    private Line line(BookingRow row) {
        return new Line(
                span(row.startsAt(), row.endsAt()),
                texts.get("Booking.State." + row.state()),
                row.reference(),
                texts.of("consultations.consultations.number", "number", row.counsellor()),
                words.channel(row.channel(), row.place()),
                words.resources(row.room(), row.interpreter()),
                office.at(Screen.CONSULTATION).with("id", row.id()).toString(),
                null);
    }

    private Line line(FreeTime time) {
        List<String> names = time.counsellors().stream()
                .map(number -> texts.of("consultations.consultations.number", "number", number))
                .toList();
        return new Line(
                span(time.startsAt(), time.endsAt()),
                texts.get(KEY + "free"),
                "",
                words.list(names),
                words.channels(time.channels(), time.place()),
                "",
                null,
                call(time));
    }

    private String call(FreeTime time) {
        return office.at(Screen.CALLER)
                .with(SpokenEntry.FOR, Audience.SEEKER)
                .with(CallerForm.TIME, CallerForm.value(time.startsAt(), time.place()))
                .toString();
    }

    private Span span(Instant from, Instant to) {
        return new Span(words.local(from), words.local(to), words.times(from, to));
    }

    /** The days as PrimeFaces draws them. */
    ScheduleModel model(List<Day> days) {
        ScheduleModel model = new DefaultScheduleModel();
        for (Day day : days) {
            if (!day.note().isEmpty()) {
                model.addEvent(DefaultScheduleEvent.builder()
                        .title(day.note())
                        .startDate(day.date().atStartOfDay())
                        .endDate(day.date().plusDays(1).atStartOfDay())
                        .allDay(true)
                        .styleClass("closed-day")
                        .build());
            }
            day.lines().forEach(line -> model.addEvent(drawn(line)));
        }
        return model;
    }

    /** The number first: a short time has room for little. How one can talk at a free time stands in the table alone. */
    private static DefaultScheduleEvent<Object> drawn(Line line) {
        String how = line.isFree() ? "" : line.how();
        String title = Stream.of(line.reference(), line.what(), line.who(), how, line.resources())
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return DefaultScheduleEvent.builder()
                .title(title)
                .startDate(line.span().from())
                .endDate(line.span().to())
                .url(line.link())
                .styleClass(line.isFree() ? "free-time" : "booked-time")
                .build();
    }
}
