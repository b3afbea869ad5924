package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Staff give a booked consultation a room and an interpreter. Names nobody. Source: R-A13, R-A23. */
@ApplicationScoped
public class Assignments {

    /** What the access log calls it. */
    public static final String ACTION = "consultation.assign";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ResourceTaking taking;

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

    /**
     * A booking with what it could have; two queries however many there are.
     *
     * @throws Refused {@code bookingUnknown}, {@code programmeNotYours}; {@code bookingCancelled}, {@code
     *     bookingNotConfirmed}, {@code bookingOver} when it has ended
     */
    @Transactional
    public AssignmentSheet sheet(UUID id) {
        Booking booking = standing(em.find(Booking.class, id));
        return new AssignmentSheet(
                id,
                booking.reference(),
                booking.startsAt(),
                booking.endsAt(),
                booking.channel(),
                booking.spot().place(),
                booking.language(),
                booking.held(Resource.Kind.ROOM).id(),
                booking.held(Resource.Kind.INTERPRETER).id(),
                choices(booking),
                booking.version());
    }

    private List<Resource> choices(Booking booking) {
        LocalDate day = LocalDate.ofInstant(booking.startsAt(), settings.zone(Setting.OFFICE_ZONE));
        List<Resource> choices = new ArrayList<>(em.createQuery("""
                        select r from Resource r where (r.stoppedFrom is null or r.stoppedFrom > :day) and not exists
                          (select b.id from Booking b where (b.room.id = r.id or b.interpreter.id = r.id)
                            and b.id <> :own and b.startsAt < :until and b.endsAt > :from)
                        order by r.number
                        """, Resource.class)
                .setParameter("day", day)
                .setParameter("own", booking.id())
                .setParameter("from", booking.startsAt())
                .setParameter("until", booking.endsAt())
                .getResultList());
        choices.removeIf(each -> !each.isAt(booking.spot().place()));
        for (Resource.Kind kind : Resource.Kind.values()) {
            UUID own = booking.held(kind).id();
            if (own != null && choices.stream().noneMatch(each -> each.id().equals(own))) {
                choices.add(em.find(Resource.class, own));
            }
        }
        return choices;
    }

    private Booking standing(Booking booking) {
        if (booking == null) {
            throw new Refused("bookingUnknown");
        }
        handlers.check(acting.actor(), events.programme(booking.eventId()).id());
        booking.mustStand(clock.instant());
        return booking;
    }

    /**
     * Gives a booking its room and its interpreter; null takes one away.
     *
     * @param version of the booking as the form showed it
     * @throws Refused as {@link #sheet}; {@code bookingChanged}; {@code resourceUnknown}, {@code resourceTaken}, {@code
     *     resourceStopped}, {@code resourceElsewhere}
     */
    @Transactional
    public void assign(UUID id, UUID room, UUID interpreter, int version) {
        Booking booking = standing(em.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (booking.version() != version) {
            throw new Refused("bookingChanged");
        }
        taking.take(booking, Resource.Kind.ROOM, room);
        taking.take(booking, Resource.Kind.INTERPRETER, interpreter);
        em.flush();
        log.add(acting.actor(), ACTION, id, 0);
    }

    /** How many coming consultations are without the room or the interpreter they had. */
    @Transactional
    public long countLost() {
        return em.createQuery("""
                        select count(b) from Booking b where (b.room.lost = true or b.interpreter.lost = true)
                          and b.counsellorId is not null and b.endsAt > :now
                        """, Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
