package kakehashi.domain.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;
import kakehashi.domain.report.Suppression;

/**
 * How far the year's job seekers came with a company: each person once, at the farthest stage; and how many came at least
 * so far, where no small number could be worked out from it. Only for whole years. Source: domain 5 (KPIs).
 */
@ApplicationScoped
public class FunnelReport implements Report {

    private static final String STAGE = "OutcomeStage.";

    @Inject
    OutcomeCounts counts;

    @Override
    public int place() {
        return 57;
    }

    @Override
    public boolean covers(Period period) {
        return period.isYear();
    }

    @Override
    @Transactional
    public Content count(Span span) {
        Map<UUID, List<OutcomePath>> people = counts.byPerson(span);
        Map<String, Long> farthest = farthest(people.values());
        List<Figure> figures = new ArrayList<>(
                Suppression.table("Report.funnel.people", "Report.funnel.byFarthest", farthest, span.hidden()));
        if (figures.stream().allMatch(Figure::isShown)) {
            figures.addAll(atLeast(farthest));
        }
        return new Content("funnel", figures, people.size());
    }

    private static Map<String, Long> farthest(Collection<List<OutcomePath>> people) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (OutcomeStage stage : OutcomeStage.values()) {
            counts.put(STAGE + stage, 0L);
        }
        people.stream()
                .flatMap(paths -> paths.stream().map(OutcomePath::stage).max(OutcomeStage::compareTo).stream())
                .forEach(stage -> counts.merge(STAGE + stage, 1L, Long::sum));
        return counts;
    }

    /** How many came at least to each stage that anybody came to. */
    private static List<Figure> atLeast(Map<String, Long> farthest) {
        List<Figure> figures = new ArrayList<>();
        long left = farthest.values().stream().mapToLong(Long::longValue).sum();
        for (Map.Entry<String, Long> each : farthest.entrySet()) {
            if (left > 0) {
                figures.add(Figure.in("Report.funnel.atLeast", each.getKey(), left));
            }
            left -= each.getValue();
        }
        return figures;
    }
}
