package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;
import kakehashi.domain.report.Suppression;

/**
 * How many of those who found work still work where they joined, by question. Only for whole years: from months
 * and their year small numbers could be worked out. Source: domain 5, R-A13.
 */
@ApplicationScoped
public class RetentionReport implements Report {

    private static final String NAME = "Report.retention.";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 56;
    }

    @Override
    public boolean covers(Period period) {
        return period.isYear();
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<RetentionCheck> asked = questions(span).stream()
                .filter(each -> hasCome(each.askedAt(), span) || hasCome(each.answeredAt(), span))
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (int months : RetentionMarks.MONTHS) {
            Map<String, Long> answers = answers(asked, months, span);
            figures.addAll(
                    Suppression.table(NAME + "asked." + months, NAME + "byAnswer." + months, answers, span.hidden()));
        }
        long people = asked.stream().map(RetentionCheck::caseId).distinct().count();
        return new Content("retention", figures, (int) people);
    }

    /** The questions of the year's cases, also those asked in the next year. */
    private List<RetentionCheck> questions(Span span) {
        return em.createQuery("""
                        select c from RetentionCheck c, CaseFile f, Programme p where f.id = c.caseId
                          and p.id = f.programmeId and p.fiscalYear = :year
                        """, RetentionCheck.class)
                .setParameter("year", span.year())
                .getResultList();
    }

    /** People by what they said so many months after joining, those who said nothing last. */
    private static Map<String, Long> answers(List<RetentionCheck> asked, int months, Span span) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (RetentionCheck.Answer answer : RetentionCheck.Answer.values()) {
            counts.put(NAME + months + "." + answer, 0L);
        }
        counts.put(NAME + months + ".NONE", 0L);
        asked.stream()
                .filter(each -> each.months() == months)
                .map(each -> hasCome(each.answeredAt(), span) ? each.answer().name() : "NONE")
                .forEach(said -> counts.merge(NAME + months + "." + said, 1L, Long::sum));
        return counts;
    }

    private static boolean hasCome(Instant moment, Span span) {
        return moment != null && !moment.isAfter(span.moment());
    }
}
