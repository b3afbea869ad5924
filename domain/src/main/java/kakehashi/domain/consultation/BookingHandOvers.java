package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/**
 * The coming bookings of a counsellor who stops, is away or gives a case away go to another one, as far as the other has hours
 * and nothing else then; what is left over stays where it is. Names nobody. Source: R-A13, R-A23.
 */
@ApplicationScoped
public class BookingHandOvers {

    /** What nobody and no programme has as its id. */
    private static final UUID NONE = new UUID(0, 0);

    private static final String COMING = " where b.counsellorId = :from and b.startsAt > :now"
            + " and b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED and b.eventId in"
            + " (select e.id from Event e where e.programme.id in :own)";

    private static final String OF_ONE = " and (b.seekerId = :whose or b.companyId = :whose)";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    BookingRights rights;

    @Inject
    SlotTaking taking;

    @Inject
    HoursDesk desk;

    @Inject
    ConsultationSlots slots;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * What became of bookings.
     *
     * @param gone how many the other counsellor has now
     * @param left those that stayed, because the other has no hours or is not free then; by beginning
     */
    public record Outcome(int gone, List<UUID> left) {

        /** Nothing was there to be given. */
        public static final Outcome NOTHING = new Outcome(0, List.of());
    }

    /**
     * What a counsellor has ahead.
     *
     * @param counsellor the counsellor's number
     * @param firstDay from which day on somebody else is wanted: the counsellor's end, else today
     * @param bookings the confirmed bookings, by beginning
     */
    public record Coming(int counsellor, LocalDate firstDay, List<BookingRow> bookings) {}

    /**
     * The confirmed bookings that a counsellor has ahead.
     *
     * @throws Refused {@code counsellorUnknown}; {@code bookingNotYours} to another counsellor
     */
    @Transactional
    public Coming of(UUID counsellor) {
        Counsellor found = find(counsellor);
        mustBeAllowed(counsellor);
        LocalDate today = handlers.today();
        LocalDate stopped = found.stoppedFrom();
        return new Coming(
                found.number(),
                stopped != null && stopped.isAfter(today) ? stopped : today,
                bind(
                                em.createQuery(BookingRow.SELECTED + COMING + " order by b.startsAt", Object[].class),
                                counsellor,
                                today)
                        .getResultStream()
                        .map(BookingRow::of)
                        .toList());
    }

    /**
     * Gives the coming bookings of a counsellor to another one, as far as that is possible.
     *
     * @param since the first day of those that are given
     * @throws Refused as {@link #of}; {@code handOverSame}
     */
    @Transactional
    public Outcome give(UUID from, UUID to, LocalDate since) {
        return give(from, to, since, null);
    }

    /**
     * The same with those of one person or company alone.
     *
     * @param whose a seeker's or a company's id; null for everybody's
     * @throws Refused as {@link #of}; {@code handOverSame}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome give(UUID from, UUID to, LocalDate since, UUID whose) {
        mustBeAllowed(from);
        if (from.equals(to)) {
            throw new Refused("handOverSame");
        }
        CounsellorHours other = desk.find(to).orElseThrow(() -> new Refused("counsellorUnknown"));
        TypedQuery<Booking> coming = bind(
                em.createQuery(
                        "select b from Booking b" + COMING + (whose == null ? "" : OF_ONE) + " order by b.startsAt",
                        Booking.class),
                from,
                since);
        if (whose != null) {
            coming.setParameter("whose", whose);
        }
        return give(coming.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList(), other);
    }

    private Outcome give(List<Booking> all, CounsellorHours other) {
        UUID to = other.counsellor().id();
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        Hours hours = slots.of(slots.shifts());
        List<UUID> gone = new ArrayList<>();
        List<UUID> left = new ArrayList<>();
        for (Booking each : all) {
            Slot slot = new Slot(each.startsAt(), each.endsAt(), each.spot().place(), List.of(to));
            boolean takes = hours.offer(to, each.channel(), each.spot(), each.endsAt())
                    && other.advises(LocalDate.ofInstant(each.startsAt(), zone))
                    && taking.takes(to, slot);
            if (takes) {
                em.persist(new ReleasedTime(each));
                each.give(to, clock.instant());
                em.flush();
            }
            (takes ? gone : left).add(each.id());
        }
        if (!gone.isEmpty()) {
            log.addEach(acting.actor(), StaffBookings.GIVE, gone);
        }
        return new Outcome(gone.size(), left);
    }

    private Counsellor find(UUID id) {
        Counsellor found = em.find(Counsellor.class, id);
        if (found == null) {
            throw new Refused("counsellorUnknown");
        }
        return found;
    }

    private void mustBeAllowed(UUID counsellor) {
        if (!rights.mayChangeOf(counsellor)) {
            log.denied(acting.actor(), StaffBookings.GIVE, counsellor);
            throw new Refused("bookingNotYours");
        }
    }

    /** Those that begin on a day or later, and not before now. */
    private <T> TypedQuery<T> bind(TypedQuery<T> query, UUID from, LocalDate since) {
        Set<UUID> own = handlers.programmes(acting.actor());
        Instant first = since.atStartOfDay(settings.zone(Setting.OFFICE_ZONE)).toInstant();
        Instant now = clock.instant();
        return query.setParameter("from", from)
                .setParameter("now", first.isAfter(now) ? first.minusMillis(1) : now)
                .setParameter("own", own.isEmpty() ? Set.of(NONE) : own);
    }
}
