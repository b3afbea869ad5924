package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** Which coming consultations lie outside of the hours, as they are or as they would be. Names nobody. */
@ApplicationScoped
public class HoursCheck {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ConsultationSlots slots;

    @Inject
    ConsultationDesk desk;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Today, where the office is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }

    /** The hours that are not over, by first day and beginning. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Shift> current() {
        LocalDate today = today();
        return slots.shifts().stream()
                .filter(each -> each.terms().validUntil() == null
                        || !each.terms().validUntil().isBefore(today))
                .sorted(Comparator.comparing((Shift each) -> each.terms().validFrom())
                        .thenComparing(each -> each.terms().weekday())
                        .thenComparing(each -> each.terms().from()))
                .toList();
    }

    /** The coming consultations that no hours of their counsellor cover, or on a closed day, by beginning. */
    @Transactional
    public List<BookingRow> outside() {
        return outside(slots.shifts());
    }

    /** Those of one counsellor. */
    @Transactional
    public List<BookingRow> outside(Counsellor counsellor) {
        return of(counsellor.number(), outside());
    }

    private static List<BookingRow> of(int counsellor, List<BookingRow> rows) {
        return rows.stream().filter(each -> each.counsellor() == counsellor).toList();
    }

    /**
     * A counsellor's consultations that would lie outside if hours were agreed on anew.
     *
     * @param shift the hours; null for new ones
     * @param terms null when they would be taken out
     */
    @Transactional
    public List<BookingRow> outside(Counsellor counsellor, UUID shift, ShiftTerms terms) {
        List<Shift> shifts = new ArrayList<>(slots.shifts());
        shifts.removeIf(each -> each.id().equals(shift));
        if (terms != null) {
            shifts.add(new Shift(counsellor.id(), terms));
        }
        return of(counsellor.number(), outside(shifts));
    }

    /** A counsellor's consultations that would lie outside if the counsellor stopped on a day. */
    @Transactional
    public List<BookingRow> outside(Counsellor counsellor, LocalDate stoppedFrom) {
        UUID id = counsellor.id();
        List<Shift> shifts = slots.shifts().stream()
                .filter(each -> !each.counsellorId().equals(id)
                        || each.terms().validFrom().isBefore(stoppedFrom))
                .map(each -> each.counsellorId().equals(id)
                        ? new Shift(id, each.terms().stoppedBy(stoppedFrom))
                        : each)
                .toList();
        return of(counsellor.number(), outside(shifts));
    }

    private List<BookingRow> outside(List<Shift> shifts) {
        Hours hours = slots.of(shifts);
        Map<Integer, UUID> ids = em.createQuery("select c from Counsellor c", Counsellor.class)
                .getResultStream()
                .collect(Collectors.toMap(Counsellor::number, Counsellor::id));
        return desk.coming().stream()
                .filter(each -> each.startsAt().isAfter(clock.instant()))
                .filter(each -> !hours.offer(ids.get(each.counsellor()), each.channel(), each.spot(), each.endsAt()))
                .toList();
    }

    /** The coming consultations of a day, by beginning. */
    @Transactional
    public List<BookingRow> on(LocalDate first, LocalDate last) {
        return desk.coming().stream()
                .filter(each -> !day(each).isBefore(first) && !day(each).isAfter(last))
                .toList();
    }

    /** The closed days from today on, by day, each with what is booked on it all the same; two queries. */
    @Transactional
    public List<ClosedDayRow> closedDays() {
        Map<LocalDate, Long> booked =
                desk.coming().stream().collect(Collectors.groupingBy(this::day, Collectors.counting()));
        return em.createQuery("select d from ClosedDay d where d.day >= :today order by d.day", ClosedDay.class)
                .setParameter("today", today())
                .getResultStream()
                .map(each -> new ClosedDayRow(each.day(), booked.getOrDefault(each.day(), 0L)))
                .toList();
    }

    private LocalDate day(BookingRow row) {
        return LocalDate.ofInstant(row.startsAt(), settings.zone(Setting.OFFICE_ZONE));
    }
}
