package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.shared.Refused;

/** Takes a counsellor's time, so that no crowd can take it twice. */
@ApplicationScoped
class SlotTaking {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ConsultationSlots slots;

    @Inject
    Clock clock;

    /** A slot and the counsellor whose time of it is free, and stays so until the transaction ends. */
    record Taken(Slot slot, UUID counsellor) {}

    /**
     * Finds somebody who is free at a spot and locks that counsellor's times.
     *
     * @param preferred who is asked before all others
     * @throws Refused {@code slotTaken}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Taken take(Channel channel, Spot spot, List<UUID> preferred) {
        return take(slots.at(channel, spot).orElseThrow(() -> new Refused("slotTaken")), preferred);
    }

    /**
     * The same for staff, who may take any time that has not begun.
     *
     * @throws Refused {@code slotTaken}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Taken takeAny(Channel channel, Spot spot, List<UUID> preferred) {
        return take(foreseeAny(channel, spot), preferred);
    }

    /** The slot that {@link #takeAny} would take now; nothing is written. Refused as there. */
    @Transactional(Transactional.TxType.MANDATORY)
    Slot foreseeAny(Channel channel, Spot spot) {
        if (!clock.instant().isBefore(spot.startsAt())) {
            throw new Refused("slotTaken");
        }
        return slots.free(channel, spot.startsAt(), spot.startsAt()).stream()
                .filter(each -> each.spot().equals(spot))
                .findFirst()
                .orElseThrow(() -> new Refused("slotTaken"));
    }

    /**
     * Takes a time of one counsellor, wherever the counsellor's slots begin: one in which a consultation was held without a
     * booking, or one that a colleague gives away.
     *
     * @throws Refused {@code counsellorUnknown}; {@code counsellorBusy} when another one was then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Taken takeHeld(UUID counsellor, Slot slot) {
        if (lock(counsellor) == 0) {
            throw new Refused("counsellorUnknown");
        }
        if (!isFree(counsellor, slot)) {
            throw new Refused("counsellorBusy");
        }
        return new Taken(slot, counsellor);
    }

    /** Whether a time of one counsellor is free, and stays so until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean takes(UUID counsellor, Slot slot) {
        return lock(counsellor) > 0 && isFree(counsellor, slot);
    }

    /** Refuses what {@link #takeHeld} would refuse now; nothing is written. */
    @Transactional(Transactional.TxType.MANDATORY)
    void foreseeHeld(UUID counsellor, Slot slot) {
        if (em.find(Counsellor.class, counsellor) == null) {
            throw new Refused("counsellorUnknown");
        }
        if (!overlapping(counsellor, slot).stream().allMatch(each -> each.isDue(clock.instant()))) {
            throw new Refused("counsellorBusy");
        }
    }

    /** Whoever locks more than one does so by number, so that no two wait for each other. */
    private Taken take(Slot slot, List<UUID> preferred) {
        List<UUID> first =
                preferred.stream().filter(slot.counsellors()::contains).toList();
        if (!first.isEmpty()) {
            slot.counsellors().forEach(this::lock);
        }
        List<UUID> inOrder = Stream.concat(first.stream(), slot.counsellors().stream())
                .distinct()
                .toList();
        for (UUID counsellor : inOrder) {
            lock(counsellor);
            if (isFree(counsellor, slot)) {
                return new Taken(slot, counsellor);
            }
        }
        throw new Refused("slotTaken");
    }

    /** Whoever takes a time of a counsellor changes this row first, and so waits for whoever did before. */
    private int lock(UUID counsellor) {
        return em.createQuery("update Counsellor c set c.version = c.version + 1 where c.id = :id")
                .setParameter("id", counsellor)
                .executeUpdate();
    }

    /** Bookings that nobody confirmed in time lapse here, if the timer has not come to them yet. */
    private boolean isFree(UUID counsellor, Slot slot) {
        Instant now = clock.instant();
        List<Booking> overlapping = overlapping(counsellor, slot);
        overlapping.stream().filter(each -> each.isDue(now)).forEach(each -> each.lapse(now));
        em.flush();
        return overlapping.stream().allMatch(each -> each.counsellorId() == null);
    }

    private List<Booking> overlapping(UUID counsellor, Slot slot) {
        return em.createQuery("""
                        select b from Booking b
                        where b.counsellorId = :counsellor and b.startsAt < :until and b.endsAt > :from
                        """, Booking.class)
                .setParameter("counsellor", counsellor)
                .setParameter("from", slot.startsAt())
                .setParameter("until", slot.endsAt())
                .getResultList();
    }
}
