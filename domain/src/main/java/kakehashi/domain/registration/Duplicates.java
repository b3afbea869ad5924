package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/**
 * Seekers who signed up for an event twice under two addresses. They are found by the blind indexes of the phone number and
 * of the whole name; staff compare their sheets and say whether it is one person. Consents and looks stay with the sheet
 * they belong to. One person in two events is no fault, and is not asked about.
 */
@ApplicationScoped
public class Duplicates {

    /** What the access log calls it when two are one person's; an entry for each. */
    public static final String SAME = "registration.same";

    /** What it calls it when they are two people's. */
    public static final String DIFFERENT = "registration.different";

    /** The most pairs shown at once. */
    public static final int MOST = 50;

    private static final Comparator<DuplicatePair> BY_NUMBER = Comparator.comparing(
                    (DuplicatePair pair) -> pair.earlier().reference())
            .thenComparing(pair -> pair.later().reference());

    private static final String PAIR = """
            select a, b from Registration a, Registration b
            where a.id = :earlier and b.id = :later and a.eventId = :event and b.eventId = :event
              and (a.blind.phone = b.blind.phone or a.blind.name = b.blind.name)
              and a.audience = :seeker and b.audience = :seeker
              and a.livingHolderId is not null and b.livingHolderId is not null
              and (a.submittedAt < b.submittedAt or a.submittedAt = b.submittedAt and a.id < b.id)
              and not exists (select f from PairFinding f where f.earlierId = a.id and f.laterId = b.id)
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    StaffTurns staff;

    @Inject
    Turns turns;

    @Inject
    Events events;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * The pairs of an event of which nobody has said whose they are, by number; {@link #MOST} at most.
     *
     * @throws Refused {@code eventUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public List<DuplicatePair> of(UUID eventId) {
        staff.event(new ShownSheet(null, eventId, 0));
        Set<List<UUID>> found = new LinkedHashSet<>();
        for (Likeness each : Likeness.values()) {
            found.addAll(alike(eventId, each));
        }
        return pairs(found.stream().limit(MOST).toList());
    }

    private List<List<UUID>> alike(UUID eventId, Likeness likeness) {
        List<?> rows = em.createNativeQuery(likeness.pairs())
                .setParameter(1, eventId.toString())
                .setParameter(2, Audience.SEEKER.name())
                .setParameter(3, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> List.of(id(((Object[]) row)[0]), id(((Object[]) row)[1])))
                .toList();
    }

    private static UUID id(Object column) {
        return UUID.fromString(column.toString());
    }

    private List<DuplicatePair> pairs(List<List<UUID>> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Registration> registrations = em.createQuery(
                        "select r from Registration r where r.id in :ids", Registration.class)
                .setParameter(
                        "ids", found.stream().flatMap(List::stream).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Registration::id, each -> each));
        return found.stream()
                .map(ids -> DuplicatePair.of(registrations.get(ids.get(0)), registrations.get(ids.get(1))))
                .sorted(BY_NUMBER)
                .toList();
    }

    /** One of them; empty when it is none any more. */
    @Transactional
    public Optional<DuplicatePair> find(UUID eventId, UUID earlier, UUID later) {
        staff.event(new ShownSheet(null, eventId, 0));
        return undecided(eventId, earlier, later);
    }

    private Optional<DuplicatePair> undecided(UUID eventId, UUID earlier, UUID later) {
        return em.createQuery(PAIR, Object[].class)
                .setParameter("event", eventId)
                .setParameter("seeker", Audience.SEEKER)
                .setParameter("earlier", earlier)
                .setParameter("later", later)
                .getResultStream()
                .map(row -> DuplicatePair.of((Registration) row[0], (Registration) row[1]))
                .findFirst();
    }

    /**
     * Notes that they are two people's.
     *
     * @throws Refused {@code pairUnknown}, also when somebody has said whose they are
     */
    @Transactional
    public void different(DuplicatePair pair) {
        Actor actor = acting.actor();
        mustBeOpen(pair);
        em.persist(new PairFinding(pair, PairFinding.Finding.DIFFERENT, actor, clock.instant()));
        em.flush();
        pair.both().forEach(head -> log.add(actor, DIFFERENT, head.shown().id(), 1));
    }

    /**
     * One person's: one of them counts from now on, the other ends as a duplicate. Its place passes on, unless the one that
     * stays waits for one and takes it over.
     *
     * @param stays the one that counts, by its id
     * @throws Refused {@code pairUnknown}; {@code changedByStaff}, {@code changedBySelf} when one was changed after it was
     *     shown; {@code pairUnconfirmed} when the one that stays has no place and no confirmed address, and the other has a
     *     place; {@code registrationClosed}; {@code registrationHere} when the one that ends was checked in
     */
    @Transactional
    public void same(DuplicatePair pair, UUID stays) {
        Actor actor = acting.actor();
        mustBeOpen(pair);
        boolean first = pair.earlier().shown().id().equals(stays);
        StaffWork.Head staying = first ? pair.earlier() : pair.later();
        StaffWork.Head ending = first ? pair.later() : pair.earlier();
        Listing event = staff.event(staying.shown());
        turns.mustComeStill(event);
        Registration kept = staff.asShown(staying.shown());
        Registration ended = staff.asShown(ending.shown());
        turns.mustNotBeHere(ended.id());
        boolean moves = moves(kept, ended);
        PairFinding finding = new PairFinding(pair, PairFinding.Finding.SAME, actor, clock.instant());
        finding.stays(kept.id(), moves);
        em.persist(finding);
        end(ended, kept, moves, actor);
        em.flush();
        pair.both().forEach(head -> log.add(actor, SAME, head.shown().id(), 1));
    }

    /** Whether the one that stays takes over the other's place. */
    private static boolean moves(Registration kept, Registration ended) {
        if (kept.holdsPlace() || ended.state() != Registration.State.CONFIRMED) {
            return false;
        }
        if (kept.state() != Registration.State.WAITING) {
            throw new Refused("pairUnconfirmed");
        }
        return true;
    }

    private void end(Registration ended, Registration kept, boolean moves, Actor actor) {
        int waited = ended.state() == Registration.State.WAITING || moves ? 1 : 0;
        int held = ended.holdsPlace() && !moves ? 1 : 0;
        ended.isAnothers(clock.instant());
        ended.changed(clock.instant(), actor.login());
        if (moves) {
            kept.takeOver();
            kept.changed(clock.instant(), actor.login());
        }
        events.move(ended.eventId(), ended.audience(), -held, -waited);
    }

    private void mustBeOpen(DuplicatePair pair) {
        ShownSheet earlier = pair.earlier().shown();
        staff.event(earlier);
        if (undecided(earlier.eventId(), earlier.id(), pair.later().shown().id())
                .isEmpty()) {
            throw new Refused("pairUnknown");
        }
    }
}
