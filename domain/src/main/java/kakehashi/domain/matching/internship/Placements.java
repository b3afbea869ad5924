package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.company.CompanyLetters;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Events;
import kakehashi.domain.matching.internship.acceptance.Acceptance;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.SeekerLetters;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/**
 * Staff place those who signed up for an internship. Every edit names the version that was shown. Who was placed by hand is
 * placed anew when it is computed again. Source: R-A32.
 */
@ApplicationScoped
public class Placements {

    /** What the access log calls computing places. */
    public static final String RUN = "placement.run";

    /** What the access log calls a change by hand. */
    public static final String MOVE = "placement.move";

    /** What the access log calls telling everybody. */
    public static final String PUBLISH = "placement.publish";

    /** Says that something changed on the own page, and not what. Source: R-WS4. */
    private static final String LETTER = "pageChanged";

    private static final String OF_HOSTS = "my/company/interns";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    PlacementReader reader;

    @Inject
    SeekerLetters seekerLetters;

    @Inject
    CompanyLetters companyLetters;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Who is placed where; empty when there is no such event, or it is no internship. The number of queries does not grow
     * with people and hosts.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    @Discloses("placement.view")
    public Optional<PlacementSheet> sheet(UUID eventId) {
        Optional<Event> event =
                Optional.ofNullable(em.find(Event.class, eventId)).filter(each -> each.kind() == EventKind.INTERNSHIP);
        event.ifPresent(each -> handlers.check(acting.actor(), each.programme().id()));
        return event.map(each -> reader.read(each, plan(each.id())));
    }

    private PlacementPlan plan(UUID eventId) {
        return em.find(PlacementPlan.class, eventId);
    }

    private Event shown(UUID eventId, int version) {
        Event event = events.locked(eventId);
        handlers.check(acting.actor(), event.programme().id());
        if (event.kind() != EventKind.INTERNSHIP) {
            throw new Refused("placementNone");
        }
        if (event.archivedAt() != null || event.state() != Event.State.PUBLISHED) {
            throw new Refused("placementClosed");
        }
        PlacementPlan plan = plan(eventId);
        if ((plan == null ? 0 : plan.version()) != version) {
            throw new Refused("eventChangedMeanwhile");
        }
        return event;
    }

    private PlacementPlan computed(UUID eventId) {
        PlacementPlan plan = plan(eventId);
        if (plan == null) {
            throw new Refused("placementNotRun");
        }
        em.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return plan;
    }

    /**
     * Computes everybody's place from both sides' ranks; the same ranks give the same places.
     *
     * @throws Refused {@code eventUnknown}, {@code placementNone}, {@code placementClosed}, {@code eventChangedMeanwhile}; {@code
     *     placementPublished}
     */
    @Transactional
    public void run(UUID eventId, int version) {
        Event event = shown(eventId, version);
        if (plan(eventId) == null) {
            em.persist(new PlacementPlan(eventId, clock.instant()));
        } else {
            computed(eventId).run(clock.instant());
        }
        List<UUID> people = Attendees.ids(em, eventId, Audience.SEEKER);
        Wishing wishing = Wishing.read(em, Offers.at(em, event), people);
        Map<UUID, UUID> result = Acceptance.run(wishing.market());
        em.createQuery("delete from Placement p where p.eventId = :event")
                .setParameter("event", eventId)
                .executeUpdate();
        people.forEach(each ->
                em.persist(new Placement(each, eventId, result.get(each), wishing.reason(each, result.get(each)))));
        log.add(acting.actor(), RUN, eventId, people.size());
        em.flush();
    }

    /**
     * Places one person elsewhere by hand, or nowhere; both sides are told when places were told before.
     *
     * @param openingId null for nowhere
     * @throws Refused as {@link #run}; {@code placementNotRun}; {@code placementUnknown} for a person or an offer that is not
     *     there; {@code placementFull} when the host has as many as it takes
     */
    @Transactional
    public void move(UUID eventId, UUID registrationId, UUID openingId, int version) {
        Event event = shown(eventId, version);
        PlacementPlan plan = computed(eventId);
        if (!Attendees.ids(em, eventId, Audience.SEEKER).contains(registrationId)) {
            throw new Refused("placementUnknown");
        }
        Placement placement = em.find(Placement.class, registrationId);
        UUID before = placement == null ? null : placement.openingId();
        if (openingId != null && !openingId.equals(before)) {
            mustHaveRoom(event, openingId);
        }
        if (placement == null) {
            em.persist(new Placement(registrationId, eventId, openingId, Placement.Reason.BY_HAND));
        } else {
            placement.move(openingId);
        }
        log.add(acting.actor(), MOVE, registrationId, 1);
        if (plan.isPublished()) {
            seekerLetters.tell(LETTER, registrationId);
            tell(Stream.of(before, openingId).filter(Objects::nonNull).toList());
        }
        em.flush();
    }

    private void mustHaveRoom(Event event, UUID openingId) {
        Offer offer = Offers.at(em, event).stream()
                .filter(each -> each.id().equals(openingId))
                .findFirst()
                .orElseThrow(() -> new Refused("placementUnknown"));
        long taken = em.createQuery(
                        "select count(p) from Placement p where p.eventId = :event and p.openingId = :opening",
                        Long.class)
                .setParameter("event", event.id())
                .setParameter("opening", openingId)
                .getSingleResult();
        if (taken >= offer.capacity()) {
            throw new Refused("placementFull").with("capacity", offer.capacity());
        }
    }

    private void tell(Collection<UUID> openings) {
        new TreeSet<>(openings)
                .forEach(each -> companyLetters.tell(
                        LETTER, each, Offers.find(em, each).orElseThrow().companyId(), OF_HOSTS));
    }

    /**
     * Tells everybody where they go, and hosts who comes; mails say only that there is something to read.
     *
     * @throws Refused as {@link #run}; {@code placementNotRun}; {@code placementStale} with the {@code references} of those
     *     who signed up, cancelled or whose host withdrew since places were computed
     */
    @Transactional
    public void publish(UUID eventId, int version) {
        Event event = shown(eventId, version);
        PlacementPlan plan = computed(eventId);
        plan.publish(clock.instant());
        List<UUID> people = Attendees.ids(em, eventId, Audience.SEEKER);
        List<Placement> placements = em.createQuery(
                        "select p from Placement p where p.eventId = :event", Placement.class)
                .setParameter("event", eventId)
                .getResultList();
        mustStand(people, placements, Offers.byId(Offers.at(em, event)));
        placements.forEach(each -> seekerLetters.tell(LETTER, each.registrationId()));
        tell(placements.stream()
                .map(Placement::openingId)
                .filter(Objects::nonNull)
                .toList());
        log.add(acting.actor(), PUBLISH, eventId, placements.size());
        em.flush();
    }

    private void mustStand(List<UUID> people, List<Placement> placements, Map<UUID, Offer> offers) {
        Set<UUID> still = new HashSet<>(people);
        Set<UUID> placed = placements.stream().map(Placement::registrationId).collect(Collectors.toSet());
        Stream<UUID> gone = placements.stream()
                .filter(each -> !still.contains(each.registrationId())
                        || each.openingId() != null && !offers.containsKey(each.openingId()))
                .map(Placement::registrationId);
        Stream<UUID> come = people.stream().filter(each -> !placed.contains(each));
        List<String> stale = Stream.concat(gone, come)
                .map(each -> em.find(Registration.class, each).reference())
                .sorted()
                .toList();
        if (!stale.isEmpty()) {
            throw new Refused("placementStale").with("references", String.join(", ", stale));
        }
    }
}
