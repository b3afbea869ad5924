package kakehashi.domain.mailing;

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

/** How many mails left, by what they say, and how many came back. Source: domain 5. */
@ApplicationScoped
public class MailsReport implements Report {

    private static final String LEFT = """
             from OutgoingMail m where m.sealYear = :year
              and m.sentAt >= :from and m.sentAt < :until and m.sentAt <= :moment
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 75;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<Figure> templates = span.bind(em.createQuery(
                        "select m.template, count(m)" + LEFT + " group by m.template order by m.template",
                        Object[].class))
                .getResultStream()
                .map(row -> Figure.in("Report.mails.byTemplate", "Mail.Template." + row[0], (long) row[1]))
                .toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "Report.mails.sent",
                templates.stream().mapToLong(Figure::amount).sum()));
        figures.add(Figure.of("Report.mails.returned", returned(span)));
        figures.addAll(templates);
        return Content.of("mails", figures);
    }

    private long returned(Span span) {
        return span.bind(em.createQuery(
                        "select count(m)" + LEFT + " and m.state = kakehashi.domain.mail.OutgoingMail.State.BOUNCED",
                        Long.class))
                .getSingleResult();
    }
}
