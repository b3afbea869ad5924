package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/**
 * Who must be told another way than by mail that an event was changed or called off, and noting that somebody did. A
 * change concerns nobody whose sign-up ended since.
 */
@ApplicationScoped
public class UntoldDesk {

    /** What the access log calls telling somebody. */
    public static final String TELL = "registration.told";

    /** Those who are still to be told, in the words of queries. */
    private static final String OPEN = """
         from Untold u, Registration r where r.id = u.registrationId and u.told.at is null
           and (r.livingHolderId is not null
             or u.what = kakehashi.domain.registration.Untold.What.CALLED_OFF)
        """;

    private static final String TOLD =
            " from Untold u, Registration r where r.id = u.registrationId and u.told.at is not null";

    private static final String OF_EVENT = " and u.eventId = :event";

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

    @Inject
    Clock clock;

    /**
     * How many people of an event there are.
     *
     * @param open who are still to be told
     * @param told who were
     */
    public record Count(long open, long told) {

        /** Nobody. */
        public static final Count NOBODY = new Count(0, 0);
    }

    /** How many people of an event are to be told, and were. */
    @Transactional
    public Count count(UUID event) {
        return new Count(count(OPEN, event), count(TOLD, event));
    }

    private long count(String which, UUID event) {
        return em.createQuery("select count(u)" + which + OF_EVENT, Long.class)
                .setParameter("event", event)
                .getSingleResult();
    }

    /** How many are to be told, by event; events without any are left out. One query. */
    @Transactional
    public Map<UUID, Long> counts() {
        return em.createQuery("select u.eventId, count(u)" + OPEN + " group by u.eventId", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /**
     * Who of an event is to be told, the longest waiting first.
     *
     * @throws Refused {@code eventUnknown}; {@code programmeNotYours} when it is of a programme whose data the acting
     *     person may not handle today
     */
    @Transactional
    public List<UntoldRow> open(UUID event) {
        return rows(event, OPEN + OF_EVENT + " order by u.since, r.reference");
    }

    /**
     * Who of an event was told, the last first.
     *
     * @throws Refused as {@link #open}
     */
    @Transactional
    public List<UntoldRow> told(UUID event) {
        return rows(event, TOLD + OF_EVENT + " order by u.told.at desc, r.reference");
    }

    private List<UntoldRow> rows(UUID event, String which) {
        check(event);
        return em.createQuery("select u, r.reference, r.audience, r.language" + which, Object[].class)
                .setParameter("event", event)
                .getResultStream()
                .map(row -> new UntoldRow((Untold) row[0], (String) row[1], (Audience) row[2], (String) row[3]))
                .toList();
    }

    private void check(UUID event) {
        handlers.check(acting.actor(), events.programme(event).id());
    }

    /**
     * Notes that the acting person told somebody.
     *
     * @param registration the sign-up
     * @param version of what there was to tell, as it was shown
     * @throws Refused {@code untoldUnknown} when there is nothing to tell; {@code untoldTold} when somebody did before;
     *     {@code untoldChanged} when there is something newer to tell; {@code programmeNotYours}
     */
    @Transactional
    public void tell(UUID registration, int version) {
        Untold untold = em.find(Untold.class, registration, LockModeType.PESSIMISTIC_WRITE);
        if (untold == null) {
            throw new Refused("untoldUnknown");
        }
        check(untold.eventId());
        if (!untold.isTold() && untold.version() != version) {
            throw new Refused("untoldChanged");
        }
        untold.tell(acting.actor(), clock.instant());
        em.flush();
        log.add(acting.actor(), TELL, registration, 1);
    }
}
