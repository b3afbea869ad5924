package kakehashi.domain.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * The slots of a channel that begin in a span, by beginning; shifts with equal slots at one place share one.
     *
     * @param earliest the first instant a slot may begin at
     * @param latest the last
     * @param taken counsellors' times that are gone; who is busy is not among a slot's counsellors
     */
    List<Slot> free(Channel channel, Instant earliest, Instant latest, Collection<Taken> taken) {
        Map<Spot, Slot> free = new LinkedHashMap<>();
        LocalDate last = LocalDate.ofInstant(latest, zone);
        for (LocalDate day = LocalDate.ofInstant(earliest, zone); !day.isAfter(last); day = day.plusDays(1)) {
            if (!closed.contains(day)) {
                add(free, day, channel, taken);
            }
        }
        return free.values().stream()
                .filter(slot ->
                        !slot.startsAt().isBefore(earliest) && !slot.startsAt().isAfter(latest))
                .sorted(Comparator.comparing(Slot::startsAt).thenComparing(slot -> String.valueOf(slot.place())))
                .toList();
    }

    private void add(Map<Spot, Slot> free, LocalDate day, Channel channel, Collection<Taken> taken) {
        boolean holiday = holidays.test(day);
        for (Shift shift : shifts) {
            if (shift.channels().contains(channel) && (!holiday || shift.isForOneDay())) {
                for (Slot slot : shift.slotsOn(day, channel, zone)) {
                    if (isFree(slot, shift.counsellorId(), taken)) {
                        free.merge(slot.spot(), slot, Hours::both);
                    }
                }
            }
        }
    }

    /** Whether a counsellor's hours offer a time by a channel and at a place, wherever slots begin. */
    boolean offer(UUID counsellor, Channel channel, Spot spot, Instant endsAt) {
        ZonedDateTime startsAt = spot.startsAt().atZone(zone);
        LocalDate day = startsAt.toLocalDate();
        boolean holiday = holidays.test(day);
        return !closed.contains(day)
                && shifts.stream()
                        .filter(shift -> shift.counsellorId().equals(counsellor) && (!holiday || shift.isForOneDay()))
                        .anyMatch(shift -> shift.covers(channel, spot.place(), startsAt, endsAt.atZone(zone)));
    }

    private static boolean isFree(Slot slot, UUID counsellor, Collection<Taken> taken) {
        return taken.stream()
                .noneMatch(
                        each -> each.counsellor().equals(counsellor) && slot.overlaps(each.startsAt(), each.endsAt()));
    }

    /** Of two slots at one place with one beginning; when they end apart, people are told the length of the first. */
    private static Slot both(Slot first, Slot second) {
        if (!first.endsAt().equals(second.endsAt())) {
            return first;
        }
        List<UUID> counsellors = new ArrayList<>(first.counsellors());
        second.counsellors().stream()
                .filter(each -> !counsellors.contains(each))
                .forEach(counsellors::add);
        return new Slot(first.startsAt(), first.endsAt(), first.place(), counsellors);
    }
}
