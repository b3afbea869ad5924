package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.matching.internship.acceptance.Acceptance;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.registration.Attendee;
import kakehashi.domain.registration.Attendees;

/** Reads who is placed where, with what staff should look at. */
@ApplicationScoped
class PlacementReader {

    private static final String ELSEWHERE = """
            select m.id, e from Registration m, Registration r, Event e
            where m.eventId = :event and r.seekerId = m.seekerId and r.eventId <> m.eventId
              and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
              and e.id = r.eventId and e.state = kakehashi.domain.event.Event.State.PUBLISHED
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    Seals seals;

    /** The sheet of an event with its plan; null for none. */
    @Transactional(Transactional.TxType.MANDATORY)
    PlacementSheet read(Event event, PlacementPlan plan) {
        Seal seal = seals.of(event.programme().fiscalYear());
        List<Attendee> people = new Attendees(em, seal)
                .of(event.id(), EnumSet.of(PersonalField.STATUS_OF_RESIDENCE, PersonalField.STAY_EXPIRES)).stream()
                        .filter(each -> each.audience() == Audience.SEEKER)
                        .toList();
        Wishing wishing = Wishing.read(
                em, Offers.at(em, event), people.stream().map(Attendee::id).toList());
        Map<UUID, Placement> placements = placements(event.id());
        return new PlacementSheet(
                events.row(event.id()).orElseThrow(),
                hosts(wishing, placements),
                people(people, wishing, placements, schedules(event.id())),
                blocking(people, wishing, placements),
                plan != null,
                plan != null && plan.isPublished(),
                plan == null ? 0 : plan.version());
    }

    private Map<UUID, Placement> placements(UUID eventId) {
        return em.createQuery("select p from Placement p where p.eventId = :event", Placement.class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(Collectors.toMap(Placement::registrationId, each -> each));
    }

    private Map<UUID, List<Schedule>> schedules(UUID eventId) {
        return em.createQuery(ELSEWHERE, Object[].class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> ((Event) row[1]).schedule(), Collectors.toList())));
    }

    private static List<PlacementSheet.Host> hosts(Wishing wishing, Map<UUID, Placement> placements) {
        Map<UUID, Integer> placed = new HashMap<>();
        placements.values().forEach(each -> placed.merge(each.openingId(), 1, Integer::sum));
        return wishing.offers().stream()
                .map(offer -> new PlacementSheet.Host(
                        offer,
                        wishing.wishing(offer.id()).size(),
                        wishing.ranked(offer.id()),
                        placed.getOrDefault(offer.id(), 0)))
                .toList();
    }

    private static List<PlacementSheet.Person> people(
            List<Attendee> people,
            Wishing wishing,
            Map<UUID, Placement> placements,
            Map<UUID, List<Schedule>> elsewhere) {
        Map<UUID, Offer> offers = Offers.byId(wishing.offers());
        return people.stream()
                .map(each -> {
                    Placement placement = placements.get(each.id());
                    Offer place = placement == null || placement.openingId() == null
                            ? null
                            : offers.get(placement.openingId());
                    return new PlacementSheet.Person(
                            each.id(),
                            each.reference(),
                            wishing.wishes().get(each.id()).size(),
                            place,
                            place == null ? 0 : wishing.rank(each.id(), place.id()),
                            placement == null ? null : placement.reason(),
                            warnings(each, place, elsewhere.getOrDefault(each.id(), List.of())));
                })
                .toList();
    }

    private static Set<InternWarning> warnings(Attendee person, Offer place, List<Schedule> elsewhere) {
        if (place == null) {
            return Set.of();
        }
        Set<InternWarning> warnings = StayRule.of(
                place,
                person.answers().get(PersonalField.STATUS_OF_RESIDENCE),
                person.answers().get(PersonalField.STAY_EXPIRES));
        if (elsewhere.stream().anyMatch(each -> overlaps(place, each))) {
            warnings.add(InternWarning.OVERLAP);
        }
        return warnings;
    }

    private static boolean overlaps(Offer place, Schedule other) {
        LocalDate first = other.start().toLocalDate();
        LocalDate last = other.end().toLocalDate();
        return !first.isAfter(place.ends()) && !last.isBefore(place.begins());
    }

    private static List<PlacementSheet.Pair> blocking(
            List<Attendee> people, Wishing wishing, Map<UUID, Placement> placements) {
        if (placements.isEmpty()) {
            return List.of();
        }
        Map<UUID, UUID> result = new HashMap<>();
        placements.values().stream()
                .filter(each -> each.openingId() != null)
                .forEach(each -> result.put(each.registrationId(), each.openingId()));
        Map<UUID, Offer> offers = Offers.byId(wishing.offers());
        Map<UUID, String> references = people.stream().collect(Collectors.toMap(Attendee::id, Attendee::reference));
        return Acceptance.blocking(wishing.market(), result).stream()
                .map(pair -> new PlacementSheet.Pair(references.get(pair.person()), offers.get(pair.place())))
                .sorted((one, two) -> one.reference().compareTo(two.reference()))
                .toList();
    }
}
