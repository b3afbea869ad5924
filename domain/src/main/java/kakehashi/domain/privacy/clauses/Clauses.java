package kakehashi.domain.privacy.clauses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/** Looks at how the clauses of the special terms stand today. Source: T1. */
@ApplicationScoped
public class Clauses {

    private static final Set<Role> READERS = EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR);
    private static final Pattern NAMED = Pattern.compile(":(today|now|year)");
    private static final String NONE = new UUID(0, 0).toString();

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Every clause and measure, in order. Three queries, however many checks there are.
     *
     * @throws Refused {@code clausesReaders} unless a manager, the ward or an auditor looks
     */
    @Transactional
    public ClauseBoard board() {
        if (!READERS.contains(Role.valueOf(acting.actor().role()))) {
            throw new Refused("clausesReaders");
        }
        String today = handlers.today().toString();
        String year = year(today);
        String now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .toString()
                .replace('T', ' ');
        Map<ClauseCheck, Long> counted = counted(Map.of("today", today, "now", now, "year", year));
        Set<InspectionPoint> unmet = unmet(year);
        return new ClauseBoard(
                Arrays.stream(Clause.values())
                        .map(clause -> row(clause, counted, unmet))
                        .toList(),
                Arrays.stream(Measure.values())
                        .map(measure -> row(measure, counted))
                        .toList());
    }

    private static MeasureRow row(Measure measure, Map<ClauseCheck, Long> counted) {
        return new MeasureRow(
                measure,
                measure.checks().stream()
                        .map(check -> new ClauseRow.Count(check, counted.get(check)))
                        .toList());
    }

    private static ClauseRow row(Clause clause, Map<ClauseCheck, Long> counted, Set<InspectionPoint> unmet) {
        return new ClauseRow(
                clause,
                counted.entrySet().stream()
                        .filter(each -> each.getKey().isAbout(clause))
                        .map(each -> new ClauseRow.Count(each.getKey(), each.getValue()))
                        .toList(),
                unmet.stream()
                        .filter(point -> point.clauses().contains(clause.number()))
                        .toList());
    }

    /** The running programme; an id that none has when there is none. */
    private String year(String today) {
        List<?> ids = em.createNativeQuery("select p.id from programme p where p.starts_on <= ?1 and p.ends_on >= ?2")
                .setParameter(1, today)
                .setParameter(2, today)
                .getResultList();
        return ids.isEmpty() ? NONE : ids.get(0).toString();
    }

    private Map<ClauseCheck, Long> counted(Map<String, String> values) {
        String all = Arrays.stream(ClauseCheck.values())
                .map(check -> "select '" + check + "', (" + check.count() + ")")
                .collect(Collectors.joining(" union all "));
        List<String> given = new ArrayList<>();
        Matcher named = NAMED.matcher(all);
        StringBuilder sql = new StringBuilder();
        while (named.find()) {
            given.add(values.get(named.group(1)));
            named.appendReplacement(sql, "?" + given.size());
        }
        named.appendTail(sql);
        Query query = em.createNativeQuery(sql.toString());
        for (int i = 0; i < given.size(); i++) {
            query.setParameter(i + 1, given.get(i));
        }
        Map<ClauseCheck, Long> counts = new EnumMap<>(ClauseCheck.class);
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            counts.put(ClauseCheck.valueOf(row[0].toString()), ((Number) row[1]).longValue());
        }
        return counts;
    }

    private Set<InspectionPoint> unmet(String year) {
        List<?> points = em.createNativeQuery("select a.item from inspection_answer a join inspection i"
                        + " on i.id = a.inspection_id where i.programme_id = ?1 and i.closed_at is not null"
                        + " and a.verdict = 'UNMET' and a.mended_on is null and a.id = (select max(b.id)"
                        + " from inspection_answer b where b.inspection_id = a.inspection_id and b.item = a.item)")
                .setParameter(1, year)
                .getResultList();
        return points.stream()
                .map(item -> InspectionPoint.valueOf(item.toString()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InspectionPoint.class)));
    }
}
