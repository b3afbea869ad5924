package kakehashi.portal.since;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.casework.RetentionAnswers;
import kakehashi.domain.casework.RetentionCheck;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Problem;

/** Mirrors {@code since.xhtml}: whether somebody still works where they joined, answered once. Source: domain 5. */
@Named
@RequestScoped
public class SincePage {

    private static final String FIELD = "answer";

    private LocalDate until;
    private String broken;
    private String missing;

    @Inject
    Visit visit;

    @Inject
    RetentionAnswers answers;

    @Inject
    PageTexts texts;

    /** What can be answered: the value that is posted, the key of its label, and {@code checked} for what was chosen. */
    public record Choice(String value, String label, String checked) {

        /** The id of its button. */
        public String id() {
            return FIELD + "-" + value;
        }
    }

    /** Looks at the link; changes nothing. Before posts too, or the button would not be there. */
    @PostConstruct
    void look() {
        try {
            until = answers.lookAt(visit.getArgument());
        } catch (Refused none) {
            broken = texts.say(none);
        }
    }

    private static Optional<RetentionCheck.Answer> chosen() {
        return Arrays.stream(RetentionCheck.Answer.values())
                .filter(each -> each.name().equals(Faces.parameter(FIELD)))
                .findFirst();
    }

    /** Sends the answer and thanks, once something is chosen. */
    public void submit() throws IOException {
        Optional<RetentionCheck.Answer> answer = chosen();
        if (answer.isEmpty()) {
            missing = texts.get("error.answer.notChosen");
            return;
        }
        try {
            answers.answer(visit.getArgument(), answer.get());
            Faces.goTo(visit.to("since/thanks"));
        } catch (Refused meanwhile) {
            broken = texts.say(meanwhile);
        }
    }

    /** What can be chosen, in order. */
    public List<Choice> getChoices() {
        Optional<RetentionCheck.Answer> chosen = chosen();
        return Arrays.stream(RetentionCheck.Answer.values())
                .map(each -> new Choice(
                        each.name(),
                        "since.answer." + each,
                        chosen.filter(each::equals).map(same -> "checked").orElse(null)))
                .toList();
    }

    /** What is to be mended. */
    public List<Problem> getProblems() {
        return missing == null
                ? List.of()
                : List.of(new Problem(getChoices().get(0).id(), missing));
    }

    /** Whether nothing is chosen. */
    public boolean isWrong() {
        return missing != null;
    }

    /** That nothing is chosen; null before. */
    public String getMissing() {
        return missing;
    }

    /** Until when one can answer, in words. */
    public String getUntil() {
        String day = Formats.of(visit.getLanguage()).date(until);
        return texts.of("survey.survey.until", "until", day);
    }

    /** Whether there is nothing to be answered. */
    public boolean isBroken() {
        return broken != null;
    }

    /** Why there is nothing to be answered; null when there is. */
    public String getProblem() {
        return broken;
    }
}
