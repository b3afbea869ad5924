package kakehashi.domain.privacy.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/**
 * Keeps the list of those whose data an incident is about: found in the access log, added or taken out by a manager with
 * a reason. Who was taken out is not found again. Source: T19.
 */
@ApplicationScoped
public class AffectedPersons {

    /** What the access log calls searching for them. */
    public static final String SEARCH = "incident.search";

    /** What it calls adding somebody. */
    public static final String ADD = "incident.add";

    /** What it calls taking somebody out. */
    public static final String REMOVE = "incident.remove";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    IncidentDoor door;

    @Inject
    SeenData seen;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /**
     * Searches in one more place, and in those named before once more; gives how many were found who did not stand in the
     * list.
     *
     * @throws Refused {@code managersOnly}; {@code incidentUnknown}; {@code incidentClosed}; {@code incidentScope}; {@code
     *     incidentPeriod}
     */
    @Transactional
    public int search(UUID id, IncidentScope.Asked asked) {
        Incident incident = door.managed(id);
        checkSearch(asked);
        Deed now = door.now();
        em.persist(new IncidentScope(id, asked, now));
        em.persist(new IncidentStep(id, Incident.Step.SEARCH, now));
        em.flush();
        int found = take(
                incident,
                scopes(id).stream()
                        .flatMap(each -> seen.find(each.asked()).stream())
                        .toList());
        log.add(acting.actor(), SEARCH, id, found);
        return found;
    }

    /**
     * Refuses what {@link #search} would refuse of what was typed.
     *
     * @throws Refused {@code incidentScope}; {@code incidentPeriod}
     */
    public void checkSearch(IncidentScope.Asked asked) {
        asked.check();
    }

    private List<IncidentScope> scopes(UUID id) {
        return em.createQuery("select s from IncidentScope s where s.incidentId = :id", IncidentScope.class)
                .setParameter("id", id)
                .getResultList();
    }

    private Map<UUID, IncidentPerson> known(UUID id) {
        return em.createQuery("select p from IncidentPerson p where p.incidentId = :id", IncidentPerson.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(IncidentPerson::holderId, Function.identity()));
    }

    private int take(Incident incident, Collection<IncidentPerson.Seen> found) {
        Map<UUID, IncidentPerson> known = known(incident.id());
        Map<UUID, IncidentPerson> fresh = new HashMap<>();
        for (IncidentPerson.Seen each : found) {
            IncidentPerson person = known.getOrDefault(each.holderId(), fresh.get(each.holderId()));
            if (person == null) {
                fresh.put(each.holderId(), new IncidentPerson(incident.id(), each, IncidentPerson.Source.FOUND, null));
            } else {
                person.add(each.items());
            }
        }
        fresh.values().forEach(em::persist);
        em.flush();
        return fresh.size();
    }

    /**
     * Adds somebody by a number of a sign-up, a booking or a conversation; or takes back that somebody was taken out.
     *
     * @throws Refused {@code managersOnly}; {@code incidentUnknown}; {@code incidentClosed}; as {@link #checkAdd}
     */
    @Transactional
    public void add(UUID id, String reference, String reason) {
        Incident incident = door.managed(id);
        String why = reason(incident, reason);
        List<IncidentPerson.Seen> found = named(reference);
        IncidentPerson person = known(id).get(found.get(0).holderId());
        if (person == null) {
            em.persist(new IncidentPerson(id, whole(found), IncidentPerson.Source.ADDED, why));
        } else {
            person.remove(false, why);
        }
        em.persist(new IncidentStep(id, Incident.Step.ADD, door.now()));
        em.flush();
        log.add(acting.actor(), ADD, id, 1);
    }

    /**
     * Refuses what {@link #add} would refuse of what was typed.
     *
     * @throws Refused {@code incidentReference} when nobody has the number; {@code incidentReason} when the reason is
     *     missing or too long; {@code incidentWords} when it tells who somebody is
     */
    @Transactional
    public void checkAdd(UUID id, String reference, String reason) {
        reason(door.managed(id), reason);
        named(reference);
    }

    private static IncidentPerson.Seen whole(List<IncidentPerson.Seen> found) {
        Set<DataItem> items = EnumSet.noneOf(DataItem.class);
        found.forEach(each -> items.addAll(each.items()));
        IncidentPerson.Seen first = found.get(0);
        return new IncidentPerson.Seen(first.seekerId(), first.contactId(), first.reference(), items);
    }

    private List<IncidentPerson.Seen> named(String reference) {
        List<IncidentPerson.Seen> found = seen.find(TextRules.line(reference));
        if (found.isEmpty()) {
            throw new Refused("incidentReference");
        }
        return found;
    }

    /**
     * Takes somebody out of the list.
     *
     * @throws Refused {@code managersOnly}; {@code incidentUnknown}; {@code incidentClosed}; {@code incidentReference}
     *     when nobody of the list has the number; {@code incidentReason}; {@code incidentWords}
     */
    @Transactional
    public void remove(UUID id, String reference, String reason) {
        Incident incident = door.managed(id);
        String why = reason(incident, reason);
        listed(id, reference).remove(true, why);
        em.persist(new IncidentStep(id, Incident.Step.REMOVE, door.now()));
        em.flush();
        log.add(acting.actor(), REMOVE, id, 1);
    }

    /**
     * Refuses what {@link #remove} would refuse of what was typed.
     *
     * @throws Refused as {@link #remove}
     */
    @Transactional
    public void checkRemove(UUID id, String reference, String reason) {
        reason(door.managed(id), reason);
        listed(id, reference);
    }

    private IncidentPerson listed(UUID id, String reference) {
        String number = TextRules.line(reference);
        return known(id).values().stream()
                .filter(each -> !each.isRemoved() && each.reference().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refused("incidentReference"));
    }

    private String reason(Incident incident, String typed) {
        String why = TextRules.lines(typed);
        if (TextRules.problem(why, TextRules.LONGEST_REASON) != null) {
            throw new Refused("incidentReason").with("most", TextRules.LONGEST_REASON);
        }
        door.mustNameNobody(em.find(Programme.class, incident.programmeId()), List.of(why));
        return why;
    }
}
