package kakehashi.domain.privacy.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.SeenYears;

/**
 * Reads inspections: of the programmes whose data one may handle today; the ward and its auditors those of all
 * programmes, once they are closed. Source: T15, T17.
 */
@ApplicationScoped
public class Inspections {

    /** What the access log calls reading one, by those who do not work on it. */
    public static final String READ = "inspection.read";

    /** What it calls making a file of one. */
    public static final String FILE = "inspection.file";

    private static final Set<Role> READERS = EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SeenYears years;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /**
     * What waits for a manager.
     *
     * @param late inspections that should have been done
     * @param soon those that are due within a month
     * @param findings what should have been mended
     */
    public record Waiting(long late, long soon, long findings) {}

    /** Every programme one sees, the latest first, with its inspection. Three queries, however many there are. */
    @Transactional
    public List<InspectionRow> rows() {
        List<Programme> seen = seen();
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<UUID, Inspection> made = em.createQuery(
                        "select i from Inspection i where i.programmeId in :years", Inspection.class)
                .setParameter("years", seen.stream().map(Programme::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Inspection::programmeId, Function.identity()));
        Map<UUID, List<InspectionAnswer>> answers = made.isEmpty()
                ? Map.of()
                : last(made.values().stream().map(Inspection::id).toList()).stream()
                        .collect(Collectors.groupingBy(InspectionAnswer::inspectionId));
        return seen.stream()
                .map(year -> row(year, made.get(year.id()), answers))
                .toList();
    }

    private List<Programme> seen() {
        return READERS.contains(Role.valueOf(acting.actor().role())) ? years.seen() : List.of();
    }

    private static InspectionRow row(Programme year, Inspection inspection, Map<UUID, List<InspectionAnswer>> answers) {
        return new InspectionRow(
                year,
                inspection,
                inspection == null ? null : Checklist.of(answers.getOrDefault(inspection.id(), List.of())));
    }

    private List<InspectionAnswer> last(List<UUID> inspections) {
        return em.createQuery("""
                        select a from InspectionAnswer a where a.inspectionId in :inspections and a.id =
                          (select max(b.id) from InspectionAnswer b
                            where b.inspectionId = a.inspectionId and b.item = a.item)
                        order by a.id
                        """, InspectionAnswer.class)
                .setParameter("inspections", inspections)
                .getResultList();
    }

    /**
     * One inspection, to be read; logged when somebody reads it who does not work on it.
     *
     * @throws Refused {@code inspectionUnknown}, also for one that one does not see
     */
    @Transactional
    public InspectionFile open(UUID id) {
        InspectionFile file = find(id);
        if (!Role.MANAGER.name().equals(acting.actor().role())) {
            log.add(acting.actor(), READ, id, 0);
        }
        return file;
    }

    /**
     * One inspection, to be put into a file; logged.
     *
     * @throws Refused as {@link #open}; {@code inspectionOpen} before it is closed
     */
    @Transactional
    public InspectionFile file(UUID id) {
        InspectionFile file = find(id);
        if (!file.inspection().isClosed()) {
            throw new Refused("inspectionOpen");
        }
        log.add(acting.actor(), FILE, id, 0);
        return file;
    }

    private InspectionFile find(UUID id) {
        Inspection inspection = em.find(Inspection.class, id);
        Optional<Programme> year = inspection == null
                ? Optional.empty()
                : seen().stream()
                        .filter(each -> each.id().equals(inspection.programmeId()))
                        .findFirst();
        boolean handling = Role.valueOf(acting.actor().role()).isHandling();
        if (year.isEmpty() || !handling && !inspection.isClosed()) {
            throw new Refused("inspectionUnknown");
        }
        List<InspectionStep> steps = em.createQuery(
                        "select s from InspectionStep s where s.inspectionId = :id order by s.id desc",
                        InspectionStep.class)
                .setParameter("id", id)
                .getResultList();
        return new InspectionFile(year.get(), inspection, Checklist.of(last(List.of(id))), steps);
    }

    /**
     * All answers of a point, the latest first; each was added to the ones before.
     *
     * @throws Refused as {@link #open}
     */
    @Transactional
    public List<InspectionAnswer> history(UUID id, InspectionPoint point) {
        find(id);
        return em.createQuery("""
                        select a from InspectionAnswer a where a.inspectionId = :id and a.item = :point
                        order by a.id desc
                        """, InspectionAnswer.class)
                .setParameter("id", id)
                .setParameter("point", point)
                .getResultList();
    }

    /** What waits of the programmes one sees, as of a day; two queries. */
    @Transactional
    public Waiting waiting(LocalDate today) {
        List<UUID> seen = seen().stream().map(Programme::id).toList();
        if (seen.isEmpty()) {
            return new Waiting(0, 0, 0);
        }
        List<Inspection> open = em.createQuery("""
                        select i from Inspection i
                        where i.programmeId in :years and i.closed.at is null and i.dueOn <= :soon
                        """, Inspection.class)
                .setParameter("years", seen)
                .setParameter("soon", Reminder.soon(today))
                .getResultList();
        long late = open.stream().filter(each -> each.isLate(today)).count();
        return new Waiting(late, open.size() - late, findings(seen, today, ""));
    }

    /** How many findings of closed inspections that one sees should have been mended by a day; one query. */
    @Transactional
    public long unmended(LocalDate today) {
        List<UUID> seen = seen().stream().map(Programme::id).toList();
        return seen.isEmpty() ? 0 : findings(seen, today, " and i.closed.at is not null");
    }

    private long findings(List<UUID> seen, LocalDate today, String besides) {
        return em.createQuery("""
                        select count(a) from InspectionAnswer a, Inspection i
                        where i.id = a.inspectionId and i.programmeId in :years and a.verdict = :unmet
                          and a.mendedOn is null and a.mendBy < :today and a.id =
                            (select max(b.id) from InspectionAnswer b
                              where b.inspectionId = a.inspectionId and b.item = a.item)
                        """ + besides, Long.class)
                .setParameter("years", seen)
                .setParameter("unmet", Verdict.UNMET)
                .setParameter("today", today)
                .getSingleResult();
    }
}
