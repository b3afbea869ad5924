package kakehashi.domain.privacy.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.SeenYears;

/**
 * Reads incidents: managers those of the programmes whose data they may handle today; the ward and its auditors all.
 * Source: T19.
 */
@ApplicationScoped
public class Incidents {

    /** What the access log calls reading one. */
    public static final String VIEW = "incident.view";

    /** What it calls making a file of one. */
    public static final String FILE = "incident.file";

    private static final Set<Role> READERS = EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SeenYears years;

    @Inject
    SeenData data;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private List<Programme> seen() {
        return READERS.contains(Role.valueOf(acting.actor().role())) ? years.seen() : List.of();
    }

    /** Every incident one sees, open ones first, then the latest; two queries besides the programmes. */
    @Transactional
    public List<IncidentRow> rows() {
        return rows("");
    }

    /** Those that are not closed; as {@link #rows}. */
    @Transactional
    public List<IncidentRow> open() {
        return rows(" and i.closed.at is null");
    }

    private List<IncidentRow> rows(String besides) {
        List<UUID> seen = seen().stream().map(Programme::id).toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        List<Incident> found = em.createQuery("""
                        select i from Incident i where i.programmeId in :years
                        """ + besides + " order by i.noticedAt desc", Incident.class)
                .setParameter("years", seen)
                .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> affected = em.createQuery("""
                        select p.incidentId, count(p) from IncidentPerson p
                        where p.removed = false and p.incidentId in :found group by p.incidentId
                        """, Object[].class)
                .setParameter("found", found.stream().map(Incident::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
        return found.stream()
                .map(each -> new IncidentRow(each, clocks(each), affected.getOrDefault(each.id(), 0L)))
                .sorted(Comparator.comparing(row -> row.incident().isClosed()))
                .toList();
    }

    private List<IncidentClock> clocks(Incident incident) {
        return IncidentClock.of(incident, clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }

    /**
     * One incident with those whose data it is about.
     *
     * @throws Refused {@code incidentUnknown}, also for one that one does not see
     */
    @Transactional
    @Discloses(VIEW)
    public IncidentFile view(UUID id) {
        return find(id);
    }

    /**
     * One incident, to be put into a file; logged as such.
     *
     * @throws Refused as {@link #view}
     */
    @Transactional
    @Discloses(FILE)
    public IncidentFile file(UUID id) {
        return find(id);
    }

    private IncidentFile find(UUID id) {
        Incident incident = em.find(Incident.class, id);
        Programme year = incident == null
                ? null
                : seen().stream()
                        .filter(each -> each.id().equals(incident.programmeId()))
                        .findFirst()
                        .orElse(null);
        if (year == null) {
            throw new Refused("incidentUnknown");
        }
        List<IncidentScope> scopes = all(IncidentScope.class, "order by e.done.at, e.id", id);
        return new IncidentFile(
                year,
                incident,
                clocks(incident),
                all(IncidentPerson.class, "order by e.reference, e.id", id),
                new IncidentFile.Trail(all(IncidentStep.class, "order by e.id desc", id), scopes));
    }

    private <T> List<T> all(Class<T> type, String order, UUID id) {
        return em.createQuery("select e from " + type.getSimpleName() + " e where e.incidentId = :id " + order, type)
                .setParameter("id", id)
                .getResultList();
    }

    /**
     * How often people were shown in the searched time without the access log saying who.
     *
     * @throws Refused as {@link #view}
     */
    @Transactional
    public long unnamed(UUID id) {
        return find(id).trail().scopes().stream()
                .mapToLong(each -> data.unnamed(each.asked()))
                .sum();
    }
}
