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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** What a counsellor is told in the morning about the own time. Names nobody. Source: R-A13, R-A23. */
@ApplicationScoped
public class CounsellorDays {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    BookingRights rights;

    @Inject
    ConsultationSlots slots;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * How a counsellor's time stands.
     *
     * @param near the consultations of today and tomorrow, by beginning
     * @param outside the coming ones that lie outside of the hours, or on a closed day
     * @param gone the ones that left the own time and would be today or later
     */
    public record Day(List<BookingRow> near, List<BookingRow> outside, List<Gone> gone) {}

    /**
     * A consultation that is not any more when it was, or not the counsellor's.
     *
     * @param id the booking
     * @param reference the number told to the person
     * @param startsAt when it would have begun
     * @param endsAt when it would have ended
     * @param off whether it was called off; else it is at another time or with a colleague
     */
    public record Gone(UUID id, String reference, Instant startsAt, Instant endsAt, boolean off) {}

    /** The day of the person acting; empty for who advises nobody. As many queries for many bookings as for one. */
    @Transactional
    public Optional<Day> own() {
        return rights.self().map(this::day);
    }

    private Day day(UUID counsellor) {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant begins = today.atStartOfDay(zone).toInstant();
        Instant until = today.plusDays(2).atStartOfDay(zone).toInstant();
        List<BookingRow> all = em.createQuery(
                        BookingRow.SELECTED
                                + " where b.counsellorId = :self and b.endsAt > :from and " + Medium.BOOKED
                                + " and b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED"
                                + " order by b.startsAt",
                        Object[].class)
                .setParameter("self", counsellor)
                .setParameter("from", begins)
                .getResultStream()
                .map(BookingRow::of)
                .toList();
        Hours hours = slots.of(slots.shifts());
        return new Day(
                all.stream().filter(each -> each.startsAt().isBefore(until)).toList(),
                all.stream()
                        .filter(each -> each.endsAt().isAfter(now)
                                && !hours.offer(counsellor, each.channel(), each.spot(), each.endsAt()))
                        .toList(),
                gone(counsellor, begins));
    }

    private List<Gone> gone(UUID counsellor, Instant from) {
        return em.createQuery("""
                        select distinct b.id, b.reference, t.startsAt, t.endsAt, b.state from ReleasedTime t, Booking b
                        where t.bookingId = b.id and t.counsellorId = :self and t.startsAt >= :from
                          and (b.counsellorId is null or b.counsellorId <> t.counsellorId or b.startsAt <> t.startsAt)
                        order by t.startsAt, b.reference
                        """, Object[].class)
                .setParameter("self", counsellor)
                .setParameter("from", from)
                .getResultStream()
                .map(row -> new Gone(
                        (UUID) row[0],
                        (String) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        row[4] == Booking.State.CANCELLED))
                .toList();
    }
}
