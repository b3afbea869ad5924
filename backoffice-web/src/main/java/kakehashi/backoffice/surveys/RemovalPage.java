package kakehashi.backoffice.surveys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.survey.SurveyRemoval;
import kakehashi.domain.survey.SurveyWords;
import kakehashi.domain.survey.Written;
import kakehashi.i18n.Texts;

/** Mirrors {@code removal.xhtml}: an answer in own words that may not stay is removed. Source: T5. */
@Named
@RequestScoped
public class RemovalPage {

    private Asking asking;
    private Written answer;

    @Inject
    SurveyWords words;

    @Inject
    Office office;

    /** Asks, reads back or removes; answers 404 when there is no such answer. */
    public void load() throws IOException {
        try {
            UUID survey = Ids.parse(Posted.asked("survey"), "surveyNotThere");
            answer = words.one(survey, Ids.parse(Posted.asked("answer"), "surveyWordsGone"));
            office.standAt(getAddress());
            Question reason = reason(Texts.of(office.getLanguage()));
            asking = Asking.of(
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
                    List.of(reason),
                    Texts.of(office.getLanguage()));
            if (asking.isDone()) {
                words.remove(survey, answer.id(), SurveyRemoval.Reason.valueOf(reason.getValue()));
                office.lead(getBack().with("done", "removed"));
            }
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    private static Question reason(Texts texts) {
        return new Question("reason", Question.Kind.CHOICE, texts.get("surveys.removal.reason"))
                .options("SurveyRemoval.Reason.", SurveyRemoval.Reason.values(), texts::get);
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** What was written. */
    public String getText() {
        return answer.text();
    }

    /** The results it stands in. */
    public Address getBack() {
        return office.at(Screen.SURVEY).with("event", Posted.asked("event"));
    }

    /** The page's own address. */
    public Address getAddress() {
        return office.at(Screen.SURVEY_REMOVAL)
                .with("event", Posted.asked("event"))
                .with("survey", Posted.asked("survey"))
                .with("answer", Posted.asked("answer"));
    }
}
