package kakehashi.domain.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;
import kakehashi.domain.report.Suppression;

/**
 * Why the year's job seekers did not go on with a company: each person once, with the reason of the end that came last.
 * Only for whole years. Source: domain 5 (KPIs).
 */
@ApplicationScoped
public class EndsReport implements Report {

    @Inject
    OutcomeCounts counts;

    @Override
    public int place() {
        return 58;
    }

    @Override
    public boolean covers(Period period) {
        return period.isYear();
    }

    @Override
    @Transactional
    public Content count(Span span) {
        Map<UUID, List<OutcomePath>> people = counts.byPerson(span);
        Map<String, Long> ends = new LinkedHashMap<>();
        for (OutcomeEnd end : OutcomeEnd.values()) {
            ends.put("OutcomeEnd." + end, 0L);
        }
        people.values().stream()
                .flatMap(paths -> last(paths).stream())
                .forEach(end -> ends.merge("OutcomeEnd." + end, 1L, Long::sum));
        List<Figure> figures = Suppression.table("Report.ends.people", "Report.ends.byReason", ends, span.hidden());
        return new Content("ends", figures, people.size());
    }

    private static Optional<OutcomeEnd> last(List<OutcomePath> paths) {
        return paths.stream()
                .filter(path -> path.ended() != null)
                .max(Comparator.comparing(OutcomePath::endedOn).thenComparing(OutcomePath::ended))
                .map(OutcomePath::ended);
    }
}
