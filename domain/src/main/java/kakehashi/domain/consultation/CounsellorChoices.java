package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** Who could have a booking at its time. Names nobody. */
@ApplicationScoped
public class CounsellorChoices {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    HoursDesk desk;

    @Inject
    ConsultationSlots slots;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * A counsellor who could have a booking.
     *
     * @param counsellor the counsellor
     * @param offered whether the time lies within the counsellor's hours
     */
    public record Choice(CounsellorHours counsellor, boolean offered) {}

    /** Those who advise on the day of a booking and have no other one at its time, by number; five queries. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Choice> of(Booking booking) {
        LocalDate day = day(booking);
        Set<UUID> busy = new HashSet<>(em.createQuery("""
                        select b.counsellorId from Booking b
                        where b.counsellorId is not null and b.startsAt < :until and b.endsAt > :from
                          and (b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED or b.confirmUntil >= :now)
                        """, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("from", booking.startsAt())
                .setParameter("until", booking.endsAt())
                .getResultList());
        Hours hours = slots.of(slots.shifts());
        return desk.all().stream()
                .filter(each ->
                        each.advises(day) && !busy.contains(each.counsellor().id()))
                .map(each -> new Choice(
                        each, hours.offer(each.counsellor().id(), booking.channel(), booking.spot(), booking.endsAt())))
                .toList();
    }

    /**
     * Refuses a counsellor who does not advise on the day of a booking.
     *
     * @throws Refused {@code counsellorUnknown}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void mustAdvise(UUID counsellor, Booking booking) {
        LocalDate day = day(booking);
        if (desk.find(counsellor).filter(each -> each.advises(day)).isEmpty()) {
            throw new Refused("counsellorUnknown");
        }
    }

    private LocalDate day(Booking booking) {
        return LocalDate.ofInstant(booking.startsAt(), settings.zone(Setting.OFFICE_ZONE));
    }
}
