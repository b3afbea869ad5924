package kakehashi.domain.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/** How many events were held, by kind, and how many were called off. Source: domain 5 (回数). */
@ApplicationScoped
public class EventsReport implements Report {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 10;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<Figure> kinds = Held.byKind(
                "Report.events.byKind",
                span.bind(em.createQuery(
                                "select e.kind, count(e) from Event e where" + Held.DURING + "group by e.kind",
                                Object[].class))
                        .getResultList());
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "Report.events.held", kinds.stream().mapToLong(Figure::amount).sum()));
        figures.add(Figure.of("Report.events.calledOff", calledOff(span)));
        figures.addAll(kinds);
        return Content.of("events", figures);
    }

    private long calledOff(Span span) {
        return span.bind(em.createQuery("""
                        select count(e) from Event e where e.programme.fiscalYear = :year
                          and e.state = kakehashi.domain.event.Event.State.CANCELLED
                          and e.startsAt >= :from and e.startsAt < :until and e.endsAt <= :moment
                        """, Long.class)).getSingleResult();
    }
}
