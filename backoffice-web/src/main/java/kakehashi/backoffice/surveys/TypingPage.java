package kakehashi.backoffice.surveys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.survey.Asking;
import kakehashi.domain.survey.BundleRow;
import kakehashi.domain.survey.Question;
import kakehashi.domain.survey.SurveyAnswers;
import kakehashi.domain.survey.SurveyDesk;
import kakehashi.domain.survey.SurveyRow;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code typing.xhtml}: one paper of a bundle after the other. */
@Named
@RequestScoped
public class TypingPage {

    private BundleRow bundle;
    private SurveyRow survey;
    private List<Asking> questions = List.of();

    @Inject
    SurveyDesk desk;

    @Inject
    ShownSurvey shown;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    /** Takes the paper that was posted, and shows an empty one; answers 404 when there is no such bundle. */
    public void load() throws IOException {
        try {
            bundle = desk.bundle(Ids.parse(request.getParameter("bundle"), "bundleUnknown"));
            survey = shown.find(bundle.surveyId());
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        EventKind kind = shown.event().kind();
        Map<Question, List<String>> given = request.getMethod().equals("POST") ? posted() : Map.of();
        Map<Question, Refused> refused = given.isEmpty() ? Map.of() : take(kind, given);
        questions = Asking.all(kind, survey.audience(), given, refused, Texts.of(office.getLanguage()));
    }

    private Map<Question, List<String>> posted() {
        Map<Question, List<String>> posted = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            String[] values = request.getParameterValues(question.name());
            posted.put(question, values == null ? List.of() : List.of(values));
        }
        return posted;
    }

    private Map<Question, Refused> take(EventKind kind, Map<Question, List<String>> given) throws IOException {
        SurveyAnswers answers = SurveyAnswers.check(kind, survey.audience(), given);
        if (answers.isFine()) {
            try {
                desk.type(bundle.id(), given);
                office.lead(getHere().with("typed", 1));
            } catch (Refused refused) {
                shown.say(refused);
            }
        }
        return answers.refused();
    }

    /** The address of this page. */
    public Address getHere() {
        return office.at(Screen.SURVEY_TYPING).with("bundle", bundle.id());
    }

    /** The bundle. */
    public BundleRow getBundle() {
        return bundle;
    }

    /** How many papers are typed, in words. */
    public String getProgress() {
        return texts.of("surveys.typing.progress", "typed", bundle.typed(), "papers", bundle.papers());
    }

    /** The questions, in the office's language. */
    public List<Asking> getQuestions() {
        return questions;
    }
}
