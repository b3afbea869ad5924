package kakehashi.portal.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ConsultationSlots;
import kakehashi.domain.consultation.MeetingPlaces;
import kakehashi.domain.consultation.Slot;
import kakehashi.domain.consultation.Spot;
import kakehashi.domain.event.Listing;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;

/** Free times in the reader's words, each with where it leads. */
@ApplicationScoped
public class FreeTimes {

    private static final int A_FEW = 6;

    @Inject
    ConsultationSlots slots;

    @Inject
    MeetingPlaces places;

    @Inject
    Settings settings;

    /** A day with its number of free times. */
    public record Day(String label, int free, String link) {}

    /** A time with where it leads; {@code where} names the place where there are several, and is empty otherwise. */
    public record Time(String label, String where, String link) {}

    /** The free times of a day at one place; {@code where} says where one comes to, and is empty for whoever does not. */
    public record Group(String where, List<Time> times) {

        /** Whether one comes to a place. */
        public boolean isPlaced() {
            return !where.isEmpty();
        }
    }

    /**
     * What times are asked for.
     *
     * @param channel how one talks
     * @param event whose venue is the office
     * @param language the reader's
     * @param own what the person has already, which is no other time though another advisor be free; null for nothing
     */
    record Asked(Channel channel, Listing event, Language language, Spot own) {}

    /** The days with free times. */
    List<Day> days(Asked asked, Function<LocalDate, String> link) {
        Formats formats = Formats.of(asked.language());
        TreeMap<LocalDate, Long> byDay =
                free(asked).collect(Collectors.groupingBy(this::day, TreeMap::new, Collectors.counting()));
        return byDay.entrySet().stream()
                .map(entry ->
                        new Day(formats.date(entry.getKey()), entry.getValue().intValue(), link.apply(entry.getKey())))
                .toList();
    }

    /** The free times of a day, by place. */
    List<Group> times(Asked asked, LocalDate day, Function<Spot, String> link) {
        Formats formats = Formats.of(asked.language());
        Map<Optional<UUID>, List<Slot>> byPlace = free(asked)
                .filter(slot -> day(slot).equals(day))
                .collect(Collectors.groupingBy(
                        slot -> Optional.ofNullable(slot.place()), LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(each -> new Group(
                        where(asked, each.getKey().orElse(null)),
                        each.getValue().stream()
                                .map(slot -> new Time(
                                        formats.times(
                                                slot.startsAt().atZone(zone()).toLocalTime(),
                                                slot.endsAt().atZone(zone()).toLocalTime()),
                                        "",
                                        link.apply(slot.spot())))
                                .toList()))
                .toList();
    }

    /** Where one comes to, with the word for it; empty for whoever does not come. */
    String where(Asked asked, UUID place) {
        if (asked.channel() != Channel.IN_PERSON || asked.event() == null) {
            return "";
        }
        Texts texts = Texts.of(asked.language());
        String where = places.where(asked.channel(), asked.event(), place, asked.language());
        return texts.format("page.labelled", "label", texts.get("consult.where"), "text", where);
    }

    /** A few free times with their days: the next ones after a time that is gone, or the first when none come after it. */
    List<Time> instead(Asked asked, Spot gone, Function<Spot, String> link) {
        Formats formats = Formats.of(asked.language());
        List<Slot> free = slots.free(asked.channel());
        boolean several = free.stream().map(Slot::place).distinct().count() > 1;
        Stream<Slot> after = free.stream().filter(slot -> !slot.startsAt().isBefore(gone.startsAt()));
        Stream<Slot> before = free.stream().filter(slot -> slot.startsAt().isBefore(gone.startsAt()));
        return Stream.concat(after, before)
                .limit(A_FEW)
                .map(slot -> new Time(
                        span(slot, formats), several ? where(asked, slot.place()) : "", link.apply(slot.spot())))
                .toList();
    }

    /** Whether a time can be booked now. */
    boolean isFree(Channel channel, Spot spot) {
        return slots.at(channel, spot).isPresent();
    }

    /** A moment as the reader writes it, with whose time it is. */
    String say(Instant at, Language language) {
        return Formats.of(language).zoned(at.atZone(zone()));
    }

    /** A time of a channel from beginning to end, as the reader writes it; its beginning where there are no such hours. */
    String say(Channel channel, Spot spot, Language language) {
        return Optional.ofNullable(channel)
                .flatMap(by -> slots.planned(by, spot))
                .map(slot -> span(slot, Formats.of(language)))
                .orElseGet(() -> say(spot.startsAt(), language));
    }

    private String span(Slot slot, Formats formats) {
        return formats.span(slot.startsAt().atZone(zone()), slot.endsAt().atZone(zone()));
    }

    private Stream<Slot> free(Asked asked) {
        return slots.free(asked.channel()).stream().filter(slot -> !slot.spot().equals(asked.own()));
    }

    private LocalDate day(Slot slot) {
        return LocalDate.ofInstant(slot.startsAt(), zone());
    }

    private ZoneId zone() {
        return settings.zone(Setting.OFFICE_ZONE);
    }
}
