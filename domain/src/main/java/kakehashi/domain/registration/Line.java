package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Audience;

/**
 * The order of those who wait: as a draw gave it, then by the moment of the sign-up, whenever the address was confirmed.
 */
@ApplicationScoped
class Line {

    private static final int UNDRAWN = Integer.MAX_VALUE;

    private static final String WAITS = "r.state = kakehashi.domain.registration.Registration.State.WAITING";

    private static final String RANK = "coalesce(%s.drawnRank, " + UNDRAWN + ")";

    private static final String ORDER = " order by " + RANK.formatted("r") + ", r.submittedAt, r.id";

    /** {@code r} stands before {@code o}, or is it. */
    private static final String NOT_BEHIND = """
            (%1$s < %2$s or %1$s = %2$s and (r.submittedAt < o.submittedAt
              or r.submittedAt = o.submittedAt and r.id <= o.id))
            """.formatted(RANK.formatted("r"), RANK.formatted("o"));

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** The first who waits for a place of an audience. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Registration> first(UUID event, Audience audience) {
        return waiting(event, audience, 1).stream().findFirst();
    }

    /** Everybody who waits for a place of an audience, in order. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Registration> all(UUID event, Audience audience) {
        return waiting(event, audience, Integer.MAX_VALUE);
    }

    private List<Registration> waiting(UUID event, Audience audience, int most) {
        return em.createQuery(
                        "select r from Registration r where r.eventId = :event and r.audience = :audience and " + WAITS
                                + ORDER,
                        Registration.class)
                .setParameter("event", event)
                .setParameter("audience", audience)
                .setMaxResults(most)
                .getResultList();
    }

    /** Where each of some registrations that wait stands, from 1; one query however many there are. */
    @Transactional
    Map<UUID, Integer> positions(Collection<UUID> ids) {
        Map<UUID, Integer> positions = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select o.id, count(r) from Registration o, Registration r where o.id in :ids"
                                    + " and r.eventId = o.eventId and r.audience = o.audience and " + WAITS
                                    + " and o.state = r.state and " + NOT_BEHIND + " group by o.id",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> positions.put((UUID) row[0], ((Long) row[1]).intValue()));
        }
        return positions;
    }

    /** Where a registration that waits stands, from 1; 0 when it does not wait. */
    @Transactional
    int position(UUID id) {
        return positions(List.of(id)).getOrDefault(id, 0);
    }
}
