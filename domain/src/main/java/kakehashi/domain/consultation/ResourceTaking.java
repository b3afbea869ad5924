package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** Takes rooms and interpreters, so that none is taken twice at overlapping times: its row first, then a look, then it. */
@ApplicationScoped
class ResourceTaking {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Settings settings;

    /**
     * Gives a booking a room or an interpreter; null gives back the one it has.
     *
     * @throws Refused {@code resourceUnknown}, also for one of another kind; {@code resourceTaken}, {@code resourceStopped},
     *     {@code resourceElsewhere} for a room at another place
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(Booking booking, Resource.Kind kind, UUID resource) {
        Held held = booking.held(kind);
        if (resource != null && !Objects.equals(held.id(), resource)) {
            lock(kind, resource);
            if (!em.find(Resource.class, resource).isAt(booking.spot().place())) {
                throw new Refused("resourceElsewhere");
            }
            if (isStopped(resource, booking.startsAt())) {
                throw new Refused("resourceStopped");
            }
            if (!isFree(kind, resource, booking, booking.startsAt(), booking.endsAt())) {
                throw new Refused("resourceTaken");
            }
        }
        held.take(resource);
    }

    /** A booking moves to a slot: what it has comes along when it is free then and there, and is given back otherwise. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(Booking booking, Slot slot) {
        for (Resource.Kind kind : Resource.Kind.values()) {
            Held held = booking.held(kind);
            if (held.id() != null) {
                lock(kind, held.id());
                boolean keeps = em.find(Resource.class, held.id()).isAt(slot.place())
                        && !isStopped(held.id(), slot.startsAt())
                        && isFree(kind, held.id(), booking, slot.startsAt(), slot.endsAt());
                if (!keeps) {
                    held.lose();
                }
            }
        }
    }

    /** Whoever takes it changes this row first, and so waits for whoever did before. */
    private void lock(Resource.Kind kind, UUID resource) {
        int found = em.createQuery(
                        "update Resource r set r.version = r.version + 1 where r.id = :id and r.kind = :kind")
                .setParameter("id", resource)
                .setParameter("kind", kind)
                .executeUpdate();
        if (found == 0) {
            throw new Refused("resourceUnknown");
        }
    }

    private boolean isStopped(UUID resource, Instant startsAt) {
        LocalDate day = LocalDate.ofInstant(startsAt, settings.zone(Setting.OFFICE_ZONE));
        return em.find(Resource.class, resource).isStopped(day);
    }

    private boolean isFree(Resource.Kind kind, UUID resource, Booking own, Instant from, Instant until) {
        String field = kind == Resource.Kind.ROOM ? "b.room.id" : "b.interpreter.id";
        return em.createQuery(
                                "select count(b) from Booking b where " + field + " = :resource and b.id <> :own"
                                        + " and b.startsAt < :until and b.endsAt > :from",
                                Long.class)
                        .setParameter("resource", resource)
                        .setParameter("own", own.id())
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getSingleResult()
                == 0;
    }
}
