package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/**
 * Who of the staff may change a booking: managers, handlers, and the counsellor whose time it holds. Another counsellor's try
 * is logged. Source: R-A13.
 */
@ApplicationScoped
class BookingRights {

    /** Who may change any. */
    private static final Set<String> ALL = Set.of(Role.MANAGER.name(), Role.HANDLER.name());

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /**
     * Lets those pass who may change a booking.
     *
     * @throws Refused {@code bookingUnknown} for none; {@code programmeNotYours}; {@code bookingNotYours}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void check(Booking booking, String action) {
        if (booking == null) {
            throw new Refused("bookingUnknown");
        }
        handlers.check(acting.actor(), events.programme(booking.eventId()).id());
        if (!mayChange(booking)) {
            log.denied(acting.actor(), action, booking.id());
            throw new Refused("bookingNotYours");
        }
    }

    /** Whether the person acting may change a booking. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean mayChange(Booking booking) {
        return mayChangeOf(booking.counsellorId());
    }

    /** Whether the person acting may change the bookings of a counsellor; null for those that hold nobody's time. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean mayChangeOf(UUID counsellor) {
        String role = acting.actor().role();
        return ALL.contains(role)
                || role.equals(Role.COUNSELLOR.name())
                        && self().filter(each -> each.equals(counsellor)).isPresent();
    }

    /** The counsellor the person acting is; empty for others. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> self() {
        return em.createQuery("select c.id from Counsellor c where c.accountId = :account", UUID.class)
                .setParameter("account", acting.actor().id())
                .getResultStream()
                .findFirst();
    }
}
