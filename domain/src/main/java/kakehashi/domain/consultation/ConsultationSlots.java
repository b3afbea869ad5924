package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** The counsellors' hours, and the times that are free. */
@ApplicationScoped
public class ConsultationSlots {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Stores a counsellor. */
    @Transactional
    public void add(Counsellor counsellor) {
        em.persist(counsellor);
        em.flush();
    }

    /** Stores hours of a counsellor. */
    @Transactional
    public void add(Shift shift) {
        em.persist(shift);
        em.flush();
    }

    /** Lets nobody advise on a day; what was booked before stays booked. */
    @Transactional
    public void close(LocalDate day) {
        em.persist(new ClosedDay(day));
        em.flush();
    }

    /** The languages counsellors speak (BCP 47 tags), the first counsellor's first; without those who advise no more. */
    @Transactional
    public List<String> languages() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        return em.createQuery("select c from Counsellor c order by c.number", Counsellor.class).getResultList().stream()
                .filter(counsellor -> !counsellor.isStopped(today))
                .flatMap(counsellor -> counsellor.languages().stream())
                .distinct()
                .toList();
    }

    /** The times of a channel that can be booked now, by beginning; three queries however many there are. */
    @Transactional
    public List<Slot> free(Channel channel) {
        Instant now = clock.instant();
        Instant earliest = now.plus(Duration.ofHours(settings.number(Setting.BOOKING_LEAST_HOURS)));
        Instant latest = now.plus(Duration.ofDays(settings.number(Setting.BOOKING_MOST_DAYS)));
        return free(channel, earliest, latest);
    }

    /** The times of a channel that begin in a span and that nobody has taken, also those that cannot be booked now. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Slot> free(Channel channel, Instant earliest, Instant latest) {
        return of(shifts()).free(channel, earliest, latest, taken(earliest, latest, clock.instant()));
    }

    /** The bookable time of a channel at a spot; empty when there is none, or nobody is free. */
    @Transactional
    public Optional<Slot> at(Channel channel, Spot spot) {
        return free(channel).stream().filter(slot -> slot.spot().equals(spot)).findFirst();
    }

    /** The time of a channel at a spot, also when somebody has taken it; empty when there are no such hours any more. */
    @Transactional
    public Optional<Slot> planned(Channel channel, Spot spot) {
        return of(shifts()).free(channel, spot.startsAt(), spot.startsAt(), List.of()).stream()
                .filter(slot -> slot.spot().equals(spot))
                .findFirst();
    }

    /** The shifts, in the order their counsellors are asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Shift> shifts() {
        return em.createQuery(
                        "select s from Shift s, Counsellor c where c.id = s.counsellorId order by c.number, s.from",
                        Shift.class)
                .getResultList();
    }

    /** Some shifts with the days that are closed. */
    @Transactional(Transactional.TxType.MANDATORY)
    Hours of(List<Shift> shifts) {
        Set<LocalDate> closed = em.createQuery("select d from ClosedDay d", ClosedDay.class).getResultList().stream()
                .map(ClosedDay::day)
                .collect(Collectors.toSet());
        return new Hours(shifts, closed, PublicHolidays::isOne, settings.zone(Setting.OFFICE_ZONE));
    }

    private Collection<Hours.Taken> taken(Instant earliest, Instant latest, Instant now) {
        return em.createQuery("""
                        select b.counsellorId, b.startsAt, b.endsAt
                        from Booking b where b.counsellorId is not null and b.endsAt > :earliest and b.startsAt <= :latest
                          and (b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED or b.confirmUntil >= :now)
                        """, Object[].class)
                .setParameter("earliest", earliest)
                .setParameter("latest", latest)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Hours.Taken((UUID) row[0], (Instant) row[1], (Instant) row[2]))
                .toList();
    }
}
