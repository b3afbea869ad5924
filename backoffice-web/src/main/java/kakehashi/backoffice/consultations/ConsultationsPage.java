package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.BookingRow;
import kakehashi.domain.consultation.ConsultationDesk;
import kakehashi.domain.event.Audience;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;

/** Mirrors {@code consultations.xhtml}: the coming consultations by day. */
@Named
@RequestScoped
public class ConsultationsPage {

    private List<Day> days = List.of();

    @Inject
    ConsultationDesk desk;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    @Inject
    Settings settings;

    /** A day with its consultations. */
    public record Day(String id, String label, List<Line> lines) {}

    /** A consultation with its times, how and where, and its room and interpreter, in words; these may be empty. */
    public record Line(String times, String how, String resources, BookingRow row) {}

    /** Loads the coming consultations. */
    public void load() {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        Formats formats = Formats.of(office.getLanguage());
        TreeMap<LocalDate, List<BookingRow>> byDay = desk.coming().stream()
                .collect(Collectors.groupingBy(
                        row -> LocalDate.ofInstant(row.startsAt(), zone), TreeMap::new, Collectors.toList()));
        days = byDay.entrySet().stream()
                .map(entry -> new Day(
                        "day-" + entry.getKey(),
                        formats.date(entry.getKey()),
                        entry.getValue().stream()
                                .map(row -> new Line(
                                        formats.times(
                                                row.startsAt().atZone(zone).toLocalTime(),
                                                row.endsAt().atZone(zone).toLocalTime()),
                                        words.channel(row.channel(), row.place()),
                                        words.resources(row.room(), row.interpreter()),
                                        row))
                                .toList()))
                .toList();
    }

    /** The days, in order. */
    public List<Day> getDays() {
        return days;
    }

    /** The pages about consultations that the reader may open from here. */
    public List<Screen> getWays() {
        return Stream.of(Screen.CONSULTATION_CALENDAR, Screen.CONSULTATION_HOURS)
                .filter(office::opens)
                .toList();
    }

    /** The address of the form for a consultation that was held without a booking, for seekers first. */
    public Address getWalkIn() {
        return office.at(Screen.WALK_IN).with("for", Audience.SEEKER);
    }

    /** The address of the form for a time that somebody books by phone, for seekers first. */
    public Address getCaller() {
        return office.at(Screen.CALLER).with("for", Audience.SEEKER);
    }

    /** The address of a booking. */
    public String booking(BookingRow row) {
        return office.to(Screen.CONSULTATION.path()) + "?id=" + row.id();
    }
}
