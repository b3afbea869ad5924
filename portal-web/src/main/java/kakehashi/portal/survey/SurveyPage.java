package kakehashi.portal.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.survey.Asking;
import kakehashi.domain.survey.Question;
import kakehashi.domain.survey.SurveyAnswers;
import kakehashi.domain.survey.SurveyKey;
import kakehashi.domain.survey.Surveys;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;
import kakehashi.portal.form.Problem;

/** Mirrors {@code survey.xhtml}: the questions after an event, answered once and by nobody we know. Source: domain 5. */
@Named
@RequestScoped
public class SurveyPage {

    private Surveys.Asked asked;
    private EventTile event;
    private String broken;
    private Map<Question, List<String>> given = Map.of();
    private Map<Question, Refused> refused = Map.of();

    @Inject
    Visit visit;

    @Inject
    Surveys surveys;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Looks at the link and at what was posted; changes nothing. Before posts too, or the button would not be there. */
    @PostConstruct
    void look() {
        try {
            asked = surveys.lookAt(key());
            event = new EventTile(asked.event(), visit.getLanguage(), clock.instant());
            given = posted();
        } catch (Refused none) {
            broken = texts.say(none);
        }
    }

    private SurveyKey key() {
        return SurveyKey.parse(visit.getArgument()).orElseThrow(() -> new Refused("surveyUnknown"));
    }

    private Map<Question, List<String>> posted() {
        Map<Question, List<String>> posted = new EnumMap<>(Question.class);
        Map<String, String[]> values =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        for (Question question : asked.questions()) {
            posted.put(question, List.of(values.getOrDefault(question.name(), new String[0])));
        }
        return posted;
    }

    /** Sends the answers and thanks, when nothing is wrong with them. */
    public void submit() throws IOException {
        SurveyAnswers answers = asked.check(given);
        refused = answers.refused();
        if (!answers.isFine()) {
            return;
        }
        try {
            surveys.answer(key(), given);
            Faces.goTo(visit.to("survey/thanks"));
        } catch (Refused meanwhile) {
            broken = texts.say(meanwhile);
        }
    }

    /** The questions with what was answered so far; none when there is nothing to be answered. */
    public List<Asking> getQuestions() {
        return asked == null
                ? List.of()
                : Asking.all(asked.event().kind(), asked.audience(), given, refused, Texts.of(visit.getLanguage()));
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return getQuestions().stream()
                .filter(Asking::wrong)
                .map(each -> new Problem(each.anchor(), each.problem()))
                .toList();
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return !refused.isEmpty();
    }

    /** The event. */
    public EventTile getEvent() {
        return event;
    }

    /** Until when one can answer, in words. */
    public String getUntil() {
        String day = Formats.of(visit.getLanguage()).date(asked.closesOn());
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
