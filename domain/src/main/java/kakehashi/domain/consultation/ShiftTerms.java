package kakehashi.domain.consultation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/**
 * What is agreed on a counsellor's hours.
 *
 * @param weekday the day of the week
 * @param from when they begin, in the office's zone
 * @param until when they end
 * @param slotLength the minutes of a consultation
 * @param channels how people can talk with the counsellor
 * @param place where they come to; null for the office, and when nobody comes
 * @param validFrom the first day
 * @param validUntil the last day; null for no end
 */
public record ShiftTerms(
        DayOfWeek weekday,
        LocalTime from,
        LocalTime until,
        int slotLength,
        Set<Channel> channels,
        UUID place,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** The fewest minutes of a consultation. */
    public static final int SHORTEST = 15;

    /** The most minutes of a consultation. */
    public static final int LONGEST = 180;

    /** Hours at the office. */
    public ShiftTerms(
            DayOfWeek weekday,
            LocalTime from,
            LocalTime until,
            int slotLength,
            Set<Channel> channels,
            LocalDate validFrom,
            LocalDate validUntil) {
        this(weekday, from, until, slotLength, channels, null, validFrom, validUntil);
    }

    /** The same at a place; null for the office. Who only calls is at none. */
    public ShiftTerms at(UUID where) {
        UUID meeting = channels.contains(Channel.IN_PERSON) ? where : null;
        return new ShiftTerms(weekday, from, until, slotLength, channels, meeting, validFrom, validUntil);
    }

    /** Hours on a single day, which may be a public holiday. */
    public static ShiftTerms on(LocalDate day, LocalTime from, LocalTime until, int slotLength, Set<Channel> channels) {
        return new ShiftTerms(day.getDayOfWeek(), from, until, slotLength, channels, day, day);
    }

    /** The same, for no longer than the day before a counsellor stops. */
    ShiftTerms stoppedBy(LocalDate stop) {
        LocalDate last = earlier(validUntil, stop.minusDays(1));
        return new ShiftTerms(weekday, from, until, slotLength, channels, place, validFrom, last);
    }

    /**
     * Whether consultations can be held so.
     *
     * @throws Refused {@code slotLengthWrong} with the {@code least} and {@code most} minutes; {@code hoursTooShort} when
     *     not one consultation fits; {@code channelsNone}, also when one is no channel for times; {@code daysNone} when the
     *     weekday does not come between the first and the last day
     */
    public void check() {
        if (slotLength < SHORTEST || slotLength > LONGEST) {
            throw new Refused("slotLengthWrong").with("least", SHORTEST).with("most", LONGEST);
        }
        if (Duration.between(from, until).toMinutes() < slotLength) {
            throw new Refused("hoursTooShort");
        }
        if (channels.isEmpty() || !channels.stream().allMatch(Channel::isTimed)) {
            throw new Refused("channelsNone");
        }
        if (!comesWithin(validFrom, validUntil)) {
            throw new Refused("daysNone");
        }
    }

    /** Whether they were agreed on for a single day, which may be a public holiday. */
    public boolean isForOneDay() {
        return validFrom.equals(validUntil);
    }

    /** Whether they may be held on a day or later. */
    boolean reach(LocalDate day) {
        return comesWithin(later(validFrom, day), validUntil);
    }

    /** Whether they take place on a day, if nothing is closed then. */
    boolean holdOn(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether both would take the same time of a day; on a public holiday only those take place that are for it alone. */
    boolean meets(ShiftTerms other) {
        return weekday == other.weekday
                && from.isBefore(other.until)
                && other.from.isBefore(until)
                && !isApartByHoliday(other)
                && comesWithin(later(validFrom, other.validFrom), earlier(validUntil, other.validUntil));
    }

    private boolean isApartByHoliday(ShiftTerms other) {
        return isForOneDay() != other.isForOneDay()
                && PublicHolidays.isOne(isForOneDay() ? validFrom : other.validFrom);
    }

    private boolean comesWithin(LocalDate first, LocalDate last) {
        int days = Math.floorMod(weekday.getValue() - first.getDayOfWeek().getValue(), 7);
        return last == null || !first.plusDays(days).isAfter(last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** All channels for which times are booked. */
    public static Set<Channel> timed() {
        Set<Channel> timed = EnumSet.allOf(Channel.class);
        timed.removeIf(each -> !each.isTimed());
        return timed;
    }
}
