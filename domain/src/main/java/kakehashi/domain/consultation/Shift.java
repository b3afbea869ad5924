package kakehashi.domain.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/** A counsellor's hours on one day of the week, cut into slots, from a day on and perhaps until another. */
@Entity
@Table(name = "consultation_shift")
public class Shift {

    /** The usual length of a consultation in minutes. Source: domain 5. */
    public static final int USUAL_LENGTH = 45;

    @Id
    private UUID id;

    @Column(name = "counsellor_id")
    private UUID counsellorId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "until_time")
    private LocalTime until;

    @Column(name = "slot_length")
    private int slotLength;

    private String offered;

    /** Where people come to; null for the office, and when nobody comes. */
    @Convert(converter = NullableId.class)
    @Column(name = "place_id")
    private UUID placeId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Version
    private int version;

    /** For JPA. */
    protected Shift() {}

    /**
     * Hours in the office's zone.
     *
     * @throws Refused {@code timesOutOfOrder} when no slot fits
     */
    public Shift(Counsellor counsellor, DayOfWeek weekday, LocalTime from, LocalTime until, LocalDate validFrom) {
        if (Duration.between(from, until).toMinutes() < USUAL_LENGTH) {
            throw new Refused("timesOutOfOrder");
        }
        this.id = UUID.randomUUID();
        this.counsellorId = counsellor.id();
        this.weekday = weekday;
        this.from = from;
        this.until = until;
        this.slotLength = USUAL_LENGTH;
        this.validFrom = validFrom;
        by(ShiftTerms.timed().toArray(Channel[]::new));
    }

    /** Hours of a counsellor as they were agreed on. */
    Shift(UUID counsellorId, ShiftTerms terms) {
        this.id = UUID.randomUUID();
        this.counsellorId = counsellorId;
        agree(terms);
    }

    /** Holds them from now on as they are agreed on. */
    void agree(ShiftTerms terms) {
        weekday = terms.weekday();
        from = terms.from();
        until = terms.until();
        slotLength = terms.slotLength();
        by(terms.channels().toArray(Channel[]::new));
        placeId = terms.place();
        validFrom = terms.validFrom();
        validUntil = terms.validUntil();
    }

    /** What is agreed on. */
    public ShiftTerms terms() {
        return new ShiftTerms(weekday, from, until, slotLength, channels(), placeId, validFrom, validUntil);
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Cuts it into slots of another length, in minutes. */
    public Shift cutInto(int minutes) {
        slotLength = minutes;
        return this;
    }

    /** Offers only these channels. */
    public Shift by(Channel... channels) {
        offered = Arrays.stream(channels).sorted().map(Enum::name).collect(Collectors.joining(" "));
        return this;
    }

    /** Ends it with a day; null for no end. */
    public Shift until(LocalDate lastDay) {
        validUntil = lastDay;
        return this;
    }

    /** Whose hours these are. */
    public UUID counsellorId() {
        return counsellorId;
    }

    /** The channels offered. */
    public Set<Channel> channels() {
        return Arrays.stream(offered.split(" "))
                .map(Channel::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    /** Where one comes to by a channel; null for the office, and for whoever does not come. */
    UUID placeFor(Channel channel) {
        return channel == Channel.IN_PERSON ? placeId : null;
    }

    /** Whether it was opened for a single day, which may be a public holiday. */
    boolean isForOneDay() {
        return terms().isForOneDay();
    }

    /** Whether it offers a whole time by a channel at a place, wherever its slots begin. */
    boolean covers(Channel channel, UUID place, ZonedDateTime startsAt, ZonedDateTime endsAt) {
        return channels().contains(channel)
                && Objects.equals(placeFor(channel), place)
                && terms().holdOn(startsAt.toLocalDate())
                && endsAt.toLocalDate().equals(startsAt.toLocalDate())
                && !startsAt.toLocalTime().isBefore(from)
                && !endsAt.toLocalTime().isAfter(until);
    }

    /**
     * Its slots for a channel on a day, by beginning; empty when it does not take place. What is left behind the last one is
     * free time.
     */
    List<Slot> slotsOn(LocalDate day, Channel channel, ZoneId zone) {
        if (!terms().holdOn(day)) {
            return List.of();
        }
        List<Slot> slots = new ArrayList<>();
        Duration length = Duration.ofMinutes(slotLength);
        ZonedDateTime end = day.atTime(until).atZone(zone);
        for (ZonedDateTime start = day.atTime(from).atZone(zone);
                !start.plus(length).isAfter(end);
                start = start.plus(length)) {
            slots.add(new Slot(
                    start.toInstant(), start.plus(length).toInstant(), placeFor(channel), List.of(counsellorId)));
        }
        return slots;
    }
}
