package kakehashi.domain.matching.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kakehashi.domain.event.Held;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;
import kakehashi.domain.report.Suppression;

/**
 * What came of the published meetings of the year's interview days. Only for whole years: from months and their year small
 * numbers could be worked out. Source: R-A33, domain 5 (面接延べ).
 */
@ApplicationScoped
public class ResultsReport implements Report {

    private static final String ENTERED = """
            select x from MeetingResult x, InterviewMeeting m, InterviewPlan p, Event e, Registration r
            where p.eventId = e.id and m.draftId = p.publishedDraftId and m.hostId = x.hostId
              and m.registrationId = x.registrationId and r.id = x.registrationId and x.enteredAt <= :moment and
            """ + Attendees.SURE + " and" + Held.DURING;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 45;
    }

    @Override
    public boolean covers(Period period) {
        return period.isYear();
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<MeetingFacts> facts = span.bind(em.createQuery(ENTERED, MeetingResult.class))
                .getResultStream()
                .map(MeetingResult::facts)
                .toList();
        List<Figure> figures = new ArrayList<>(Suppression.table(
                "Report.results.entered",
                "Report.results.byPresence",
                counts("Presence.", Presence.values(), facts, MeetingFacts::presence),
                span.hidden()));
        if (figures.stream().allMatch(Figure::isShown)) {
            figures.addAll(Suppression.table(
                    "Report.results.wished",
                    "Report.results.byWish",
                    counts("CompanyWish.", CompanyWish.values(), facts, MeetingFacts::wish),
                    span.hidden()));
        }
        return new Content("results", figures, facts.size());
    }

    private static <T extends Enum<T>> Map<String, Long> counts(
            String label, T[] constants, List<MeetingFacts> facts, Function<MeetingFacts, T> what) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (T each : constants) {
            counts.put(
                    label + each,
                    facts.stream().filter(one -> what.apply(one) == each).count());
        }
        return counts;
    }
}
