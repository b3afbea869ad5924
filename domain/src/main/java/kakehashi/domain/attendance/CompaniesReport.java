package kakehashi.domain.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.company.Industry;
import kakehashi.domain.event.Held;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/** Which companies had somebody checked in, in all, each once, and by industry. Source: domain 5 (企業, 実・業種), R-F5. */
@ApplicationScoped
public class CompaniesReport implements Report {

    private static final String CAME = """
             from Attendance a, Registration r, Event e, Company c where a.registrationId = r.id and a.here = true
              and c.id = r.companyId and e.id = r.eventId and\s""" + Held.DURING;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 40;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        Map<Industry, Long> companies = new EnumMap<>(Industry.class);
        span.bind(em.createQuery(
                        "select c.industry, count(distinct c.id)" + CAME + "group by c.industry", Object[].class))
                .getResultList()
                .forEach(row -> companies.put((Industry) row[0], (Long) row[1]));
        List<Figure> industries = Arrays.stream(Industry.values())
                .filter(companies::containsKey)
                .map(each -> Figure.in("Report.companies.byIndustry", "Industry." + each, companies.get(each)))
                .toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("Report.companies.times", times(span)));
        figures.add(Figure.of(
                "Report.companies.companies",
                companies.values().stream().mapToLong(Long::longValue).sum()));
        figures.addAll(industries);
        return Content.of("companies", figures);
    }

    /** A company counts once for each event, however many of its people came. */
    private long times(Span span) {
        return span.bind(em.createQuery("select e.id, count(distinct c.id)" + CAME + "group by e.id", Object[].class))
                .getResultStream()
                .mapToLong(row -> (long) row[1])
                .sum();
    }
}
