package kakehashi.domain.privacy.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/** Keeps the register of places where personal data are worked with. Managers write it. Source: T6, T13. */
@ApplicationScoped
public class WorkPlaces {

    /** What the access log calls adding a place. */
    public static final String ADD = "workPlace.add";

    /** What it calls giving one up. */
    public static final String CLOSE = "workPlace.close";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** All places, those in use first, by name. */
    @Transactional
    public List<WorkPlace> all() {
        return em.createQuery("select p from WorkPlace p order by p.name", WorkPlace.class).getResultList().stream()
                .sorted(Comparator.comparing(WorkPlace::isClosed))
                .toList();
    }

    /** A place; empty when there is none. */
    @Transactional
    public Optional<WorkPlace> find(UUID id) {
        return Optional.ofNullable(em.find(WorkPlace.class, id));
    }

    /**
     * Adds a place; gives its id.
     *
     * @throws Refused {@code managersOnly}; {@code workPlaceName}; {@code workPlaceKept}; {@code workPlaceThere} when the
     *     name is another's
     */
    @Transactional
    public UUID add(String name, String kept) {
        Actor actor = manager();
        WorkPlace place = new WorkPlace(name, kept);
        try {
            em.persist(place);
            em.flush();
        } catch (PersistenceException there) {
            throw new Refused("workPlaceThere");
        }
        log.add(actor, ADD, place.id(), 0);
        return place.id();
    }

    /**
     * Notes that a place is given up.
     *
     * @throws Refused {@code managersOnly}; {@code workPlaceUnknown}; {@code workPlaceClosed}
     */
    @Transactional
    public void close(UUID id) {
        Actor actor = manager();
        WorkPlace place = em.find(WorkPlace.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (place == null) {
            throw new Refused("workPlaceUnknown");
        }
        place.close(new Deed(actor, clock.instant()));
        em.flush();
        log.add(actor, CLOSE, id, 0);
    }

    private Actor manager() {
        Actor actor = acting.actor();
        if (Role.valueOf(actor.role()) != Role.MANAGER) {
            throw new Refused("managersOnly");
        }
        return actor;
    }
}
