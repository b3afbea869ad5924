package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.event.Held;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/** How many sign-ups there were, and by how many people. Source: domain 5 (申込, 延べ・実). */
@ApplicationScoped
public class SignUpsReport implements Report {

    private static final String CONFIRMED = " from Registration r, Event e where e.id = r.eventId and" + Held.DURING
            + "and r.confirmedAt is not null and r.state <> kakehashi.domain.registration.Registration.State.DUPLICATE ";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 20;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<Figure> figures = new ArrayList<>(PeopleCounts.of(
                "Report.signUps.signedUp",
                span.bind(em.createQuery(PeopleCounts.SELECT + CONFIRMED + PeopleCounts.GROUP, Object[].class))
                        .getResultList()));
        figures.addAll(Held.byKind(
                "Report.signUps.byKind",
                span.bind(em.createQuery(PeopleCounts.KINDS + CONFIRMED + PeopleCounts.BY_KIND, Object[].class))
                        .getResultList()));
        return Content.of("signUps", figures);
    }
}
