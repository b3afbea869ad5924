package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/** What companies published: jobs and internships, and how many companies did. Source: domain 5, R-A32, R-A33. */
@ApplicationScoped
public class OpeningsReport implements Report {

    private static final String PUBLISHED = """
            select o.kind, count(o), count(distinct c.id) from Opening o, Company c, Programme p
            where c.id = o.companyId and p.id = c.programmeId and p.fiscalYear = :year
              and o.publishedAt >= :from and o.publishedAt < :until and o.publishedAt <= :moment
            group by o.kind
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 60;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        Map<OpeningKind, Object[]> counts = new EnumMap<>(OpeningKind.class);
        span.bind(em.createQuery(PUBLISHED, Object[].class))
                .getResultList()
                .forEach(row -> counts.put((OpeningKind) row[0], row));
        List<Figure> figures = Arrays.stream(OpeningKind.values())
                .flatMap(kind -> {
                    Object[] row = counts.getOrDefault(kind, new Object[] {kind, 0L, 0L});
                    String label = "Report.openings." + kind;
                    return Stream.of(Figure.of(label, (long) row[1]), Figure.of(label + ".companies", (long) row[2]));
                })
                .toList();
        return Content.of("openings", figures);
    }
}
