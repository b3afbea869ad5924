package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/**
 * Cases that began, and those of companies that were closed, by their outcome. How many of seekers were closed is told with
 * their outcomes alone, which may have to hide it. Source: R-A13, R-A23.
 */
@ApplicationScoped
public class CasesReport implements Report {

    @Inject
    CaseCounts counts;

    @Override
    public int place() {
        return 54;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<Figure> figures = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            figures.add(Figure.of("Report.cases.begun." + audience, counts.begun(audience, span)));
        }
        List<CaseFile> closed = counts.closed(Audience.COMPANY, span);
        figures.add(Figure.of("Report.cases.closed.COMPANY", closed.size()));
        CaseCounts.outcomes(Audience.COMPANY, closed)
                .forEach((label, count) -> figures.add(Figure.in("Report.cases.byOutcome", label, count)));
        return Content.of("cases", figures);
    }
}
