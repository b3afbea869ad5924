package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** The booked and the free times of some days. Names nobody. Source: R-A13, R-A23. */
@ApplicationScoped
public class ConsultationCalendar {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ConsultationSlots slots;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The days from the first to the last, both in the office's zone; the number of queries does not grow with them. */
    @Transactional
    public CalendarSpan of(LocalDate first, LocalDate last) {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant until = last.plusDays(1).atStartOfDay(zone).toInstant();
        Set<LocalDate> closed = em.createQuery(
                        "select d from ClosedDay d where d.day >= :first and d.day <= :last", ClosedDay.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(ClosedDay::day)
                .collect(Collectors.toSet());
        Set<LocalDate> holidays =
                first.datesUntil(last.plusDays(1)).filter(PublicHolidays::isOne).collect(Collectors.toSet());
        return new CalendarSpan(booked(from, until), free(from, until), closed, holidays);
    }

    private List<BookingRow> booked(Instant from, Instant until) {
        return em.createQuery(
                        BookingRow.SELECTED + " where b.startsAt >= :from and b.startsAt < :until"
                                + " order by b.startsAt, c.number",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(BookingRow::of)
                .toList();
    }

    private List<FreeTime> free(Instant from, Instant until) {
        Instant now = clock.instant();
        Instant earliest = from.isBefore(now) ? now : from;
        if (!earliest.isBefore(until)) {
            return List.of();
        }
        Map<UUID, Integer> numbers = em.createQuery("select c from Counsellor c", Counsellor.class)
                .getResultStream()
                .collect(Collectors.toMap(Counsellor::id, Counsellor::number));
        Map<FreeTime, Set<Channel>> channels = new LinkedHashMap<>();
        Map<FreeTime, UUID> places = new HashMap<>();
        for (Channel channel : ShiftTerms.timed()) {
            for (Slot slot : slots.free(channel, earliest, until.minusMillis(1))) {
                List<Integer> counsellors =
                        slot.counsellors().stream().map(numbers::get).sorted().toList();
                FreeTime time = new FreeTime(slot.startsAt(), slot.endsAt(), null, Set.of(), counsellors);
                channels.computeIfAbsent(time, each -> EnumSet.noneOf(Channel.class))
                        .add(channel);
                if (slot.place() != null) {
                    places.put(time, slot.place());
                }
            }
        }
        return channels.entrySet().stream()
                .map(each -> each.getKey().by(each.getValue(), places.get(each.getKey())))
                .sorted(Comparator.comparing(FreeTime::startsAt)
                        .thenComparing(each -> each.counsellors().toString()))
                .toList();
    }
}
