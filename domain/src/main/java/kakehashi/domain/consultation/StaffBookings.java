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
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** Staff move or call off a booking at its person's wish, who is told by mail. Source: R-A13, R-A23, R-WS3. */
@ApplicationScoped
public class StaffBookings {

    /** What the access log calls moving. */
    public static final String MOVE = "consultation.move";

    /** What the access log calls calling off. */
    public static final String CANCEL = "consultation.cancel";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Bookings bookings;

    @Inject
    SlotTaking taking;

    @Inject
    ConsultationSlots slots;

    @Inject
    Events events;

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

    /** The times a booking can be moved to, by beginning: all that have not begun, also those the portal offers no more. */
    @Transactional
    public List<Slot> times(Channel channel) {
        Instant now = clock.instant();
        return slots.free(
                channel, now.plusMillis(1), now.plus(Duration.ofDays(settings.number(Setting.BOOKING_MOST_DAYS))));
    }

    /**
     * Moves a confirmed booking to another free time, or to the same time at another place.
     *
     * @param version of the booking as the form showed it
     * @throws Refused {@code bookingUnknown}, {@code programmeNotYours}, {@code bookingChanged}, {@code bookingCancelled},
     *     {@code bookingNotConfirmed}, {@code bookingOver}, {@code slotTaken}, {@code bookingClash}
     */
    @Transactional
    public void move(UUID id, Spot spot, int version) {
        Booking booking = shown(id, version);
        booking.checkMovable(clock.instant());
        if (!booking.spot().equals(spot)) {
            bookings.move(booking, taking.takeAny(booking.channel(), spot));
            log.add(acting.actor(), MOVE, id, 1);
        }
    }

    /**
     * Calls a confirmed booking off.
     *
     * @throws Refused as {@link #move}
     */
    @Transactional
    public void cancel(UUID id, int version) {
        Booking booking = shown(id, version);
        booking.checkMovable(clock.instant());
        bookings.cancel(booking);
        log.add(acting.actor(), CANCEL, id, 1);
    }

    private Booking shown(UUID id, int version) {
        Booking booking = em.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (booking == null) {
            throw new Refused("bookingUnknown");
        }
        Actor actor = acting.actor();
        handlers.check(actor, events.programme(booking.eventId()).id());
        if (booking.version() != version) {
            throw new Refused("bookingChanged");
        }
        return booking;
    }
}
