package kakehashi.domain.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.casework.CaseDoor;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.casework.RetentionCheck;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.Opening;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** What became of bringing people and companies together, for those who see the cases. Source: R-D11, domain 5. */
@ApplicationScoped
public class OutcomeDesk {

    /** What the access log calls a look at one: a look at its case. */
    static final String LOOK = "case.view";

    /** How many days before a company's duty is due it is told. */
    private static final int SOON_DAYS = 7;

    private static final String FROM = """
             from Outcome o left join Company k on k.id = o.companyId,
               CaseFile f left join Counsellor c on c.id = f.counsellorId
             where o.caseId = f.id and f.programmeId in :own and (:all = true or f.counsellorId = :self)
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /**
     * Where somebody can begin a way to.
     *
     * @param companyId the company
     * @param openingId its published job or internship; null for the company as such
     * @param company the company's name
     * @param opening the title; null for the company as such
     */
    public record Goal(UUID companyId, UUID openingId, String company, String opening) {}

    /**
     * One page of the ways of one's own cases, or for managers of all, the longest unchanged first; nobody is named.
     *
     * @param stage those that stand there; null for all
     */
    @Transactional
    public Slice<OutcomeRow> page(OutcomeFilter filter, OutcomeStage stage, int first, int size) {
        return rows(filter, stage, first, size);
    }

    /** The first few of each stage, in order, by the same rules. */
    @Transactional
    public Map<OutcomeStage, Slice<OutcomeRow>> board(OutcomeFilter filter, int size) {
        return Arrays.stream(OutcomeStage.values())
                .collect(Collectors.toMap(
                        stage -> stage,
                        stage -> rows(filter, stage, 0, size),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** About how many somebody is to ask, or the company has something to do. */
    @Transactional
    public long countDue() {
        return bound("select count(o)", Long.class, OutcomeFilter.DUE, null, "").getSingleResult();
    }

    private Slice<OutcomeRow> rows(OutcomeFilter filter, OutcomeStage stage, int first, int size) {
        List<Object[]> found = bound(
                        "select o, f, k, c", Object[].class, filter, stage, " order by o.since, f.number, o.id")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<UUID, LocalDate> duties =
                duties(found.stream().map(row -> ((Outcome) row[0]).id()).toList());
        return new Slice<>(
                found.stream()
                        .map(row -> OutcomeRow.of(row, duties.get(((Outcome) row[0]).id())))
                        .toList(),
                bound("select count(o)", Long.class, filter, stage, "").getSingleResult());
    }

    private <T> TypedQuery<T> bound(
            String what, Class<T> type, OutcomeFilter filter, OutcomeStage stage, String order) {
        String only = stage == null ? "" : " and o.stage = :stage";
        TypedQuery<T> query = em.createQuery(what + FROM + filter.condition() + only + order, type)
                .setParameter("own", door.programmes())
                .setParameter("all", door.isManager())
                .setParameter("self", door.selfId());
        if (filter == OutcomeFilter.DUE) {
            query.setParameter("today", handlers.today());
            query.setParameter("soon", handlers.today().plusDays(SOON_DAYS));
        }
        return stage == null ? query : query.setParameter("stage", stage);
    }

    /** The first day by which a company has something to do, of those ways where anything is. */
    private Map<UUID, LocalDate> duties(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("""
                                select d from OutcomeDuty d
                                where d.outcomeId in :ids and d.done.at is null and d.dueOn is not null
                                """, OutcomeDuty.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                OutcomeDuty::outcomeId,
                                OutcomeDuty::dueOn,
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    /**
     * A way with everything that happened on it; a look at its case.
     *
     * @throws Refused {@code outcomeUnknown}; {@code programmeNotYours}, {@code caseNotYours}
     */
    @Transactional
    public OutcomeSheet open(UUID id) {
        Outcome outcome = em.find(Outcome.class, id);
        if (outcome == null) {
            throw new Refused("outcomeUnknown");
        }
        CaseFile file = door.open(outcome.caseId());
        log.add(acting.actor(), LOOK, file.id(), 1);
        return sheet(outcome, file);
    }

    /** The case of a way, without who it is; null when there is no such way. */
    @Transactional
    public UUID caseOf(UUID id) {
        Outcome outcome = em.find(Outcome.class, id);
        return outcome == null ? null : outcome.caseId();
    }

    /**
     * The ways of a case that is open to the person acting, the oldest first.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}, {@code caseNotYours}
     */
    @Transactional
    public List<OutcomeSheet> of(UUID caseId) {
        CaseFile file = door.open(caseId);
        return em.createQuery("select o from Outcome o where o.caseId = :file order by o.since, o.id", Outcome.class)
                .setParameter("file", caseId)
                .getResultStream()
                .map(each -> sheet(each, file))
                .toList();
    }

    private OutcomeSheet sheet(Outcome outcome, CaseFile file) {
        Company company = outcome.companyId() == null ? null : em.find(Company.class, outcome.companyId());
        Opening opening = outcome.openingId() == null ? null : em.find(Opening.class, outcome.openingId());
        List<OutcomeStep> steps = ofOutcome("OutcomeStep", OutcomeStep.class, "x.place", outcome.id());
        return new OutcomeSheet(
                outcome,
                file.number(),
                company == null ? null : company.profile().name(),
                opening == null ? null : title(opening),
                OutcomePath.of(steps),
                steps,
                ofOutcome("OutcomeDuty", OutcomeDuty.class, "x.id", outcome.id()).stream()
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .toList(),
                em.createQuery(
                                "select c from RetentionCheck c where c.caseId = :file order by c.dueOn",
                                RetentionCheck.class)
                        .setParameter("file", file.id())
                        .getResultList());
    }

    private <T> List<T> ofOutcome(String entity, Class<T> type, String order, UUID id) {
        return em.createQuery("select x from " + entity + " x where x.outcomeId = :id order by " + order, type)
                .setParameter("id", id)
                .getResultList();
    }

    private static String title(Opening opening) {
        return opening.answers().get(OpeningField.TITLE);
    }

    /**
     * The companies of a case's programme by name, each followed by its published jobs and internships.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}, {@code caseNotYours}
     */
    @Transactional
    public List<Goal> goals(UUID caseId) {
        UUID programme = door.open(caseId).programmeId();
        List<Object[]> found = em.createQuery("""
                        select k, p from Company k left join Opening p on p.companyId = k.id
                          and p.state = kakehashi.domain.company.OpeningState.PUBLISHED
                        where k.programmeId = :programme order by k.searchName, k.id
                        """, Object[].class)
                .setParameter("programme", programme)
                .getResultList();
        Map<UUID, List<Object[]>> companies = found.stream()
                .collect(
                        Collectors.groupingBy(row -> ((Company) row[0]).id(), LinkedHashMap::new, Collectors.toList()));
        return companies.values().stream().flatMap(OutcomeDesk::goalsOf).toList();
    }

    private static Stream<Goal> goalsOf(List<Object[]> rows) {
        Company company = (Company) rows.get(0)[0];
        String name = company.profile().name();
        return Stream.concat(
                Stream.of(new Goal(company.id(), null, name, null)),
                rows.stream()
                        .map(row -> (Opening) row[1])
                        .filter(Objects::nonNull)
                        .map(opening -> new Goal(company.id(), opening.id(), name, title(opening)))
                        .sorted(Comparator.comparing(Goal::opening)));
    }
}
