package kakehashi.domain.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.event.Held;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.PeopleCounts;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/**
 * Who was checked in, and who had a place and was not. Nobody is missed at an event where nobody was checked in. Source:
 * domain 5 (参加・欠席, 延べ・実).
 */
@ApplicationScoped
public class AttendanceReport implements Report {

    private static final String CAME = " from Attendance a, Registration r, Event e where a.registrationId = r.id"
            + " and a.here = true and e.id = r.eventId and" + Held.DURING;

    private static final String MISSED =
            " from Registration r, Event e where e.id = r.eventId and" + Held.DURING + "and "
                    + Attendees.SURE
                    + " and exists (select x from Attendance x where x.eventId = e.id and x.here = true)"
                    + " and not exists (select y from Attendance y where y.registrationId = r.id and y.here = true)";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 30;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(PeopleCounts.of("Report.attendance.came", rows(span, PeopleCounts.SELECT + CAME)));
        figures.addAll(PeopleCounts.of("Report.attendance.missed", rows(span, PeopleCounts.SELECT + MISSED)));
        figures.addAll(Held.byKind(
                "Report.attendance.byKind",
                span.bind(em.createQuery(PeopleCounts.KINDS + CAME + PeopleCounts.BY_KIND, Object[].class))
                        .getResultList()));
        return Content.of("attendance", figures);
    }

    private List<Object[]> rows(Span span, String query) {
        return span.bind(em.createQuery(query + PeopleCounts.GROUP, Object[].class))
                .getResultList();
    }
}
