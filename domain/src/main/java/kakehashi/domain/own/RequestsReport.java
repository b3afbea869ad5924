package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/** How many requests about their own data people sent, by what they ask for, and how many were answered. Source: T14, domain 4.1. */
@ApplicationScoped
public class RequestsReport implements Report {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 78;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<DataRequest> received = of(span, "r.receivedAt");
        List<DataRequest> answered = of(span, "r.answered.at");
        Map<DataRequest.Kind, Long> kinds =
                received.stream().collect(Collectors.groupingBy(DataRequest::kind, Collectors.counting()));
        Map<DataRequest.Decision, Long> decisions = answered.stream()
                .map(DataRequest::decision)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("Report.requests.received", received.size()));
        figures.add(Figure.of("Report.requests.answered", answered.size()));
        Arrays.stream(DataRequest.Kind.values())
                .filter(kinds::containsKey)
                .map(kind -> Figure.in("Report.requests.byKind", "DataRequest.Kind." + kind, kinds.get(kind)))
                .forEach(figures::add);
        Arrays.stream(DataRequest.Decision.values())
                .filter(decisions::containsKey)
                .map(each ->
                        Figure.in("Report.requests.byDecision", "DataRequest.Decision." + each, decisions.get(each)))
                .forEach(figures::add);
        return Content.of("requests", figures);
    }

    private List<DataRequest> of(Span span, String moment) {
        return span.bind(em.createQuery(
                        """
                        select r from DataRequest r, Programme p where p.id = r.programmeId and p.fiscalYear = :year
                        """ + " and " + moment + " >= :from and " + moment + " < :until and " + moment + " <= :moment",
                        DataRequest.class))
                .getResultList();
    }
}
