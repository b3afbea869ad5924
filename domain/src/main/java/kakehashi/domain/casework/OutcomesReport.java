package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;
import kakehashi.domain.report.Suppression;

/**
 * How the cases of seekers ended. Only for whole years: from months and their year small numbers could be worked out.
 * Source: R-A13.
 */
@ApplicationScoped
public class OutcomesReport implements Report {

    @Inject
    CaseCounts counts;

    @Override
    public int place() {
        return 55;
    }

    @Override
    public boolean covers(Period period) {
        return period.isYear();
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<CaseFile> closed = counts.closed(Audience.SEEKER, span);
        List<Figure> figures = Suppression.table(
                "Report.outcomes.closed",
                "Report.outcomes.byOutcome",
                CaseCounts.outcomes(Audience.SEEKER, closed),
                span.hidden());
        return new Content("outcomes", figures, closed.size());
    }
}
