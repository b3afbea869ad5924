package kakehashi.domain.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Held;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/**
 * How content people were, on five steps. Surveys with few answers are left out, as on their own page, from which they could
 * be worked out otherwise. Source: domain 5 (満足度).
 */
@ApplicationScoped
public class SatisfactionReport implements Report {

    private static final String STEPS = """
            select s.id, s.audience, a.choice, count(a) from SurveyAnswer a, SurveySheet h, Survey s, Event e
            where h.id = a.sheetId and s.id = h.surveyId and e.id = s.eventId
              and a.question = kakehashi.domain.survey.Question.SATISFACTION and\s""" + Held.DURING + "group by s.id, s.audience, a.choice";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 70;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<Object[]> rows = span.bind(em.createQuery(STEPS, Object[].class)).getResultList();
        Map<UUID, Long> answers = new HashMap<>();
        rows.forEach(row -> answers.merge((UUID) row[0], (Long) row[3], Long::sum));
        Set<UUID> shown = new HashSet<>(answers.keySet());
        shown.removeIf(survey -> answers.get(survey) < SurveyRow.LEAST);
        List<Figure> figures = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            Map<String, Long> steps = new HashMap<>();
            rows.stream()
                    .filter(row -> row[1] == audience && shown.contains(row[0]))
                    .forEach(row -> steps.merge((String) row[2], (Long) row[3], Long::sum));
            figures.addAll(figures(audience, steps));
        }
        return Content.of("satisfaction", figures);
    }

    private static List<Figure> figures(Audience audience, Map<String, Long> steps) {
        String label = "Report.satisfaction." + audience;
        long answers = steps.values().stream().mapToLong(Long::longValue).sum();
        long sum = steps.entrySet().stream()
                .mapToLong(step -> Long.parseLong(step.getKey()) * step.getValue())
                .sum();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(label + ".answers", answers));
        if (answers > 0) {
            figures.add(Figure.mean(label + ".mean", sum, answers));
            Question.SATISFACTION
                    .choices(audience)
                    .forEach(step -> figures.add(Figure.in(
                            label + ".steps", Question.SATISFACTION.words(step), steps.getOrDefault(step, 0L))));
        }
        return figures;
    }
}
