package kakehashi.domain.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Works out when somebody could advise. Knows no clock and no database.
 *
 * @param shifts the shifts, in the order their counsellors are asked
 * @param closed days without consultations
 * @param holidays public holidays, on which only shifts take place that are for that day alone
 * @param zone the office's zone
 */
record Hours(List<Shift> shifts, Set<LocalDate> closed, Predicate<LocalDate> holidays, ZoneId zone) {

    /** A time of a counsellor that is taken. */
    record Taken(UUID counsellor, Instant startsAt, Instant endsAt) {}

    /**
     * The slots of a channel that begin in a span, by beginning; shifts with equal slots share one.
     *
     * @param earliest the first instant a slot may begin at
     * @param latest the last
     * @param taken counsellors' times that are gone; who is busy is not among a slot's counsellors
     */
    List<Slot> free(Channel channel, Instant earliest, Instant latest, Collection<Taken> taken) {
        TreeMap<Instant, Slot> free = new TreeMap<>();
        LocalDate last = LocalDate.ofInstant(latest, zone);
        for (LocalDate day = LocalDate.ofInstant(earliest, zone); !day.isAfter(last); day = day.plusDays(1)) {
            if (!closed.contains(day)) {
                add(free, day, channel, taken);
            }
        }
        return List.copyOf(free.subMap(earliest, true, latest, true).values());
    }

    private void add(TreeMap<Instant, Slot> free, LocalDate day, Channel channel, Collection<Taken> taken) {
        boolean holiday = holidays.test(day);
        for (Shift shift : shifts) {
            if (shift.channels().contains(channel) && (!holiday || shift.isForOneDay())) {
                for (Slot slot : shift.slotsOn(day, zone)) {
                    if (isFree(slot, shift.counsellorId(), taken)) {
                        free.merge(slot.startsAt(), slot, Hours::both);
                    }
                }
            }
        }
    }

    /** Whether a counsellor's hours offer a time by a channel, wherever slots begin. */
    boolean offer(UUID counsellor, Channel channel, Instant startsAt, Instant endsAt) {
        LocalDate day = LocalDate.ofInstant(startsAt, zone);
        boolean holiday = holidays.test(day);
        return !closed.contains(day)
                && shifts.stream()
                        .filter(shift -> shift.counsellorId().equals(counsellor) && (!holiday || shift.isForOneDay()))
                        .anyMatch(shift -> shift.covers(channel, startsAt.atZone(zone), endsAt.atZone(zone)));
    }

    private static boolean isFree(Slot slot, UUID counsellor, Collection<Taken> taken) {
        return taken.stream()
                .noneMatch(
                        each -> each.counsellor().equals(counsellor) && slot.overlaps(each.startsAt(), each.endsAt()));
    }

    /** Of two slots with one beginning; when they end apart, people are told the length of the first. */
    private static Slot both(Slot first, Slot second) {
        if (!first.endsAt().equals(second.endsAt())) {
            return first;
        }
        List<UUID> counsellors = new ArrayList<>(first.counsellors());
        second.counsellors().stream()
                .filter(each -> !counsellors.contains(each))
                .forEach(counsellors::add);
        return new Slot(first.startsAt(), first.endsAt(), counsellors);
    }
}
