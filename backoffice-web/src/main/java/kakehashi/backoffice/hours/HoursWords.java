package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.BookingRow;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Resource;
import kakehashi.domain.consultation.ShiftTerms;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Hours and booked times in the reader's words. */
@RequestScoped
public class HoursWords {

    @Inject
    PlaceWords places;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A booked consultation, how and where they talk, and the way to its page. */
    public record Line(String when, String how, BookingRow row, String link) {}

    /** When hours take place: each week, or on their single day. */
    String when(ShiftTerms terms) {
        String times = formats().times(terms.from(), terms.until());
        return terms.isForOneDay()
                ? texts.of("hours.once", "day", office.day(terms.validFrom()), "times", times)
                : texts.of("hours.weekly", "weekday", texts.get("hours.weekday." + terms.weekday()), "times", times);
    }

    /** When hours take place, with the days from which and until which where they begin later or end. */
    String whole(ShiftTerms terms) {
        boolean bounded = !terms.isForOneDay()
                && (terms.validUntil() != null
                        || terms.validFrom().isAfter(LocalDate.ofInstant(clock.instant(), zone())));
        return bounded ? texts.of("hours.bounded", "when", when(terms), "days", days(terms)) : when(terms);
    }

    /** From which day to which. */
    String days(ShiftTerms terms) {
        if (terms.isForOneDay()) {
            return texts.get("hours.onceOnly");
        }
        return terms.validUntil() == null
                ? texts.of("hours.from", "first", office.day(terms.validFrom()))
                : span(terms.validFrom(), terms.validUntil());
    }

    /** From which day to which; one day where they are the same. */
    public String span(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? office.day(first)
                : texts.of("hours.span", "first", office.day(first), "last", office.day(last));
    }

    /** The length of a consultation, and the ways to talk. */
    String slots(ShiftTerms terms) {
        return texts.of(
                "hours.slots", "minutes", terms.slotLength(), "channels", channels(terms.channels(), terms.place()));
    }

    /** Words one after the other. */
    public String list(Collection<String> each) {
        return formats().list(each);
    }

    /** Ways to talk, and the place one comes to unless it is the office. */
    public String channels(Collection<Channel> channels, UUID place) {
        return formats()
                .list(channels.stream()
                        .map(each -> channel(each, each == Channel.IN_PERSON ? place : null))
                        .toList());
    }

    /** A way to talk, with the place one comes to unless it is the office. */
    public String channel(Channel channel, UUID place) {
        String name = texts.get("Channel." + channel);
        return place == null ? name : texts.of("hours.channelAt", "channel", name, "place", places.name(place));
    }

    /** What a room or an interpreter is called. */
    public String name(Resource resource) {
        String name = texts.of("Resource." + resource.kind(), "number", resource.number());
        return resource.placeId() == null
                ? name
                : texts.of("hours.channelAt", "channel", name, "place", places.name(resource.placeId()));
    }

    /** The names of languages. */
    public String languages(Collection<String> tags) {
        return formats().list(tags.stream().map(office::languageName).toList());
    }

    /** What a booking has, by their numbers, null for none; empty for neither. */
    public String resources(Integer room, Integer interpreter) {
        return Stream.of(numbered(Resource.Kind.ROOM, room), numbered(Resource.Kind.INTERPRETER, interpreter))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String numbered(Resource.Kind kind, Integer number) {
        return number == null ? "" : texts.of("Resource." + kind, "number", number);
    }

    /** Booked consultations. */
    public List<Line> lines(List<BookingRow> rows) {
        return rows.stream()
                .map(row -> new Line(
                        span(row.startsAt(), row.endsAt()),
                        channel(row.channel(), row.place()),
                        row,
                        office.at(Screen.CONSULTATION).with("id", row.id()).toString()))
                .toList();
    }

    /** A day with its times, where the office is. */
    public String span(Instant startsAt, Instant endsAt) {
        return formats().span(startsAt.atZone(zone()), endsAt.atZone(zone()));
    }

    /** The times of a day, where the office is. */
    public String times(Instant startsAt, Instant endsAt) {
        return formats().times(local(startsAt).toLocalTime(), local(endsAt).toLocalTime());
    }

    /** A moment as the office's clocks show it. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }

    /** Whether a moment is on a day of the office, or later. */
    public boolean isSince(LocalDate day, Instant moment) {
        return !local(moment).toLocalDate().isBefore(day);
    }

    private ZoneId zone() {
        return settings.zone(Setting.OFFICE_ZONE);
    }

    private Formats formats() {
        return Formats.of(office.getLanguage());
    }
}
