package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Held;
import kakehashi.domain.privacy.register.FieldRegister;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Span;
import kakehashi.domain.report.Suppression;

/**
 * Seekers with a sure place by what they chose for a personal field, each counted once with the latest answer. Only for
 * whole years: from months and their year small numbers could be worked out. Source: domain 5 (国籍・在留資格別).
 */
@ApplicationScoped
public class AnswerCounts {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    FieldRegister register;

    /** Whether a field may be counted for a period. */
    boolean covers(PersonalField field, Period period) {
        return period.isYear() && register.isEnabled(field);
    }

    /**
     * Counts.
     *
     * @param name the report's
     * @param column what of a sign-up {@code r} holds the answer, in the words of queries
     * @param choices what can be chosen, with the keys of its words; the frequent first, whatever is counted
     */
    Content of(String name, PersonalField field, String column, Map<String, String> choices, Span span) {
        Map<UUID, String> answers = answers(field, column, span);
        Map<String, Long> counts = new LinkedHashMap<>();
        choices.forEach((choice, label) -> counts.put(label, count(answers, choice)));
        String label = "Report." + name;
        counts.put(label + ".unanswered", count(answers, ""));
        List<Figure> figures = Suppression.table(label + ".people", label + ".byAnswer", counts, span.hidden());
        return new Content(name, figures, answers.size());
    }

    private static long count(Map<UUID, String> answers, String wanted) {
        return answers.values().stream().filter(wanted::equals).count();
    }

    /** What each seeker answered last; an empty text for those who never did. */
    private Map<UUID, String> answers(PersonalField field, String column, Span span) {
        Map<UUID, String> answers = new HashMap<>();
        Seal seal = seals.of(span.year());
        String place = field.columnIn(Sheet.TABLE);
        span.bind(em.createQuery(
                        "select r.seekerId, r.id, " + column + " from Registration r, Event e where e.id = r.eventId"
                                + " and r.seekerId is not null and" + Held.DURING + "and " + Attendees.SURE
                                + " order by r.submittedAt, r.id",
                        Object[].class))
                .getResultList()
                .forEach(row -> {
                    String answer = seal.open(place, (UUID) row[1], (SealedText) row[2]);
                    answers.merge((UUID) row[0], answer == null ? "" : answer, AnswerCounts::later);
                });
        return answers;
    }

    private static String later(String before, String answer) {
        return answer.isEmpty() ? before : answer;
    }
}
