package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/**
 * Staff move or call off a booking, at its person's wish or for a reason of the office, and tell the person by mail which; or
 * give it to another counsellor at the same time. Source: R-A13, R-A23, R-WS3.
 */
@ApplicationScoped
public class StaffBookings {

    /** What the access log calls moving at the person's wish. */
    public static final String MOVE = "consultation.move";

    /** What it calls calling off at the person's wish. */
    public static final String CANCEL = "consultation.cancel";

    /** What it calls moving for a reason of the office. */
    public static final String MOVE_BY_OFFICE = "consultation.move.office";

    /** What it calls calling off for a reason of the office. */
    public static final String CANCEL_BY_OFFICE = "consultation.cancel.office";

    /** What it calls giving a booking to another counsellor. */
    public static final String GIVE = "consultation.give";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Bookings bookings;

    @Inject
    BookingRights rights;

    @Inject
    CounsellorChoices choices;

    @Inject
    SlotTaking taking;

    @Inject
    ConsultationSlots slots;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Who asked for a change. */
    public enum AskedBy {
        PERSON,
        OFFICE
    }

    /** The times a booking can be moved to, by beginning: all that have not begun, also those the portal offers no more. */
    @Transactional
    public List<Slot> times(Channel channel) {
        Instant now = clock.instant();
        return slots.free(
                channel, now.plusMillis(1), now.plus(Duration.ofDays(settings.number(Setting.BOOKING_MOST_DAYS))));
    }

    /** Whether the person acting may change a booking: managers, handlers, and the counsellor whose time it holds. */
    @Transactional
    public boolean mayChange(UUID id) {
        Booking booking = em.find(Booking.class, id);
        return booking != null && rights.mayChange(booking);
    }

    /**
     * Refuses what {@link #move}, {@link #cancel} and {@link #give} would refuse of the person acting.
     *
     * @param action what is wanted, for the access log
     * @throws Refused {@code bookingUnknown}, {@code programmeNotYours}; {@code bookingNotYours}
     */
    @Transactional
    public void check(UUID id, String action) {
        rights.check(em.find(Booking.class, id), action);
    }

    /**
     * Whether the time of a booking becomes free when the booking goes: it lies within its counsellor's hours.
     *
     * @throws Refused {@code bookingUnknown}, {@code programmeNotYours}; {@code bookingNotYours}
     */
    @Transactional
    public boolean becomesFree(UUID id) {
        Booking booking = em.find(Booking.class, id);
        rights.check(booking, CANCEL);
        return booking.counsellorId() != null
                && slots.of(slots.shifts())
                        .offer(booking.counsellorId(), booking.channel(), booking.spot(), booking.endsAt());
    }

    /**
     * Moves a confirmed booking to another free time, or to the same time at another place; its counsellor, or the one whose
     * case it is, keeps it if free then.
     *
     * @param version of the booking as the form showed it
     * @throws Refused {@code bookingUnknown}, {@code programmeNotYours}, {@code bookingNotYours}, {@code bookingChanged},
     *     {@code bookingCancelled}, {@code bookingNotConfirmed}, {@code bookingOver}, {@code slotTaken}, {@code bookingClash}
     */
    @Transactional
    public void move(UUID id, Spot spot, int version, AskedBy by) {
        boolean office = by == AskedBy.OFFICE;
        String action = office ? MOVE_BY_OFFICE : MOVE;
        Booking booking = shown(id, version, action);
        booking.checkMovable(clock.instant());
        if (!booking.spot().equals(spot)) {
            bookings.move(
                    booking,
                    taking.takeAny(booking.channel(), spot, bookings.preferred(booking)),
                    office ? BookingLetters.MOVED_BY_OFFICE : BookingLetters.CHANGED);
            log.add(acting.actor(), action, id, 1);
        }
    }

    /**
     * Calls a confirmed booking off.
     *
     * @throws Refused as {@link #move}
     */
    @Transactional
    public void cancel(UUID id, int version, AskedBy by) {
        boolean office = by == AskedBy.OFFICE;
        String action = office ? CANCEL_BY_OFFICE : CANCEL;
        Booking booking = shown(id, version, action);
        booking.checkMovable(clock.instant());
        bookings.cancel(booking, office ? BookingLetters.OFF_BY_OFFICE : BookingLetters.CANCELLED);
        log.add(acting.actor(), action, id, 1);
    }

    /**
     * The counsellors who advise on the day of a booking and have no other one at its time, by number.
     *
     * @throws Refused {@code bookingUnknown}, {@code programmeNotYours}; {@code bookingNotYours}
     */
    @Transactional
    public List<CounsellorChoices.Choice> counsellors(UUID id) {
        Booking booking = em.find(Booking.class, id);
        rights.check(booking, GIVE);
        return choices.of(booking);
    }

    /**
     * Gives a confirmed booking to another counsellor at the same time, also outside of the counsellor's hours. Nobody is
     * told: to its person nothing changes.
     *
     * @throws Refused as {@link #move}; {@code counsellorUnknown} for one who is not there or advises no more; {@code
     *     counsellorBusy}
     */
    @Transactional
    public void give(UUID id, UUID counsellor, int version) {
        Booking booking = shown(id, version, GIVE);
        booking.checkMovable(clock.instant());
        if (!counsellor.equals(booking.counsellorId())) {
            choices.mustAdvise(counsellor, booking);
            Slot slot = new Slot(
                    booking.startsAt(), booking.endsAt(), booking.spot().place(), List.of(counsellor));
            taking.takeHeld(counsellor, slot);
            ReleasedTime released = new ReleasedTime(booking);
            booking.give(counsellor, clock.instant());
            em.persist(released);
            em.flush();
            log.add(acting.actor(), GIVE, id, 1);
        }
    }

    private Booking shown(UUID id, int version, String action) {
        Booking booking = em.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
        rights.check(booking, action);
        if (booking.version() != version) {
            throw new Refused("bookingChanged");
        }
        return booking;
    }
}
