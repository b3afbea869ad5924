package kakehashi.portal.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ConsultationSlots;
import kakehashi.domain.consultation.Slot;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;

/** Free times in the reader's words, each with where it leads. */
@ApplicationScoped
public class FreeTimes {

    private static final int A_FEW = 6;

    @Inject
    ConsultationSlots slots;

    @Inject
    Settings settings;

    /** A day with its number of free times. */
    public record Day(String label, int free, String link) {}

    /** A time with where it leads. */
    public record Time(String label, String link) {}

    /** The days with free times of a channel. */
    List<Day> days(Channel channel, Language language, Function<LocalDate, String> link) {
        Formats formats = Formats.of(language);
        TreeMap<LocalDate, Long> byDay = slots.free(channel).stream()
                .collect(Collectors.groupingBy(this::day, TreeMap::new, Collectors.counting()));
        return byDay.entrySet().stream()
                .map(entry ->
                        new Day(formats.date(entry.getKey()), entry.getValue().intValue(), link.apply(entry.getKey())))
                .toList();
    }

    /** The free times of a day. */
    List<Time> times(Channel channel, LocalDate day, Language language, Function<Instant, String> link) {
        Formats formats = Formats.of(language);
        return slots.free(channel).stream()
                .filter(slot -> day(slot).equals(day))
                .map(slot -> new Time(
                        formats.time(slot.startsAt().atZone(zone()).toLocalTime()), link.apply(slot.startsAt())))
                .toList();
    }

    /** A few free times with their days: the next ones after a time that is gone, or the first when none come after it. */
    List<Time> instead(Channel channel, Instant gone, Language language, Function<Instant, String> link) {
        Formats formats = Formats.of(language);
        List<Slot> free = slots.free(channel);
        Stream<Slot> after = free.stream().filter(slot -> slot.startsAt().isAfter(gone));
        Stream<Slot> before = free.stream().filter(slot -> slot.startsAt().isBefore(gone));
        return Stream.concat(after, before)
                .limit(A_FEW)
                .map(slot -> new Time(formats.dateTime(slot.startsAt().atZone(zone())), link.apply(slot.startsAt())))
                .toList();
    }

    /** Whether a time can be booked now. */
    boolean isFree(Channel channel, Instant at) {
        return slots.at(channel, at).isPresent();
    }

    /** A time as the reader writes it. */
    String say(Instant at, Language language) {
        return Formats.of(language).dateTime(at.atZone(zone()));
    }

    private LocalDate day(Slot slot) {
        return LocalDate.ofInstant(slot.startsAt(), zone());
    }

    private ZoneId zone() {
        return settings.zone(Setting.OFFICE_ZONE);
    }
}
