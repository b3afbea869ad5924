package kakehashi.backoffice.surveys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.event.Events;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.survey.BundleRow;
import kakehashi.domain.survey.SurveyBundle;
import kakehashi.domain.survey.SurveyDesk;
import kakehashi.domain.survey.SurveyRow;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code bundles.xhtml}: the bundles of papers of a survey, and a form to enter one. Source: R-D14. */
@Named
@RequestScoped
public class BundlesPage {

    private SurveyRow survey;
    private String title = "";
    private String problem;
    private List<BundleRow> bundles = List.of();

    @Inject
    SurveyDesk desk;

    @Inject
    Events events;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    /** Enters what was posted, and loads the bundles; answers 404 when there is no such survey. */
    public void load() throws IOException {
        try {
            survey = desk.row(Ids.parse(request.getParameter("survey"), "surveyNotThere"));
            title = events.row(survey.eventId()).orElseThrow().title(office.getLanguage());
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        if (request.getMethod().equals("POST")) {
            enter();
        }
        bundles = desk.bundles(survey.id());
    }

    private void enter() throws IOException {
        try {
            UUID fresh = desk.enter(survey.id(), getSerial().strip(), papers());
            FacesContext.getCurrentInstance().getExternalContext().redirect(typing(fresh));
            FacesContext.getCurrentInstance().responseComplete();
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    private int papers() {
        String typed = getPapers().strip();
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /** The address where a bundle's papers are typed. */
    public String typing(UUID bundle) {
        return office.at(Screen.SURVEY_TYPING).with("bundle", bundle).toString();
    }

    /** The address of this page. */
    public String getHere() {
        return office.at(Screen.SURVEY_BUNDLES).with("survey", survey.id()).toString();
    }

    /** The survey. */
    public SurveyRow getSurvey() {
        return survey;
    }

    /** The event's title. */
    public String getTitle() {
        return title;
    }

    /** The bundles, by serial number. */
    public List<BundleRow> getBundles() {
        return bundles;
    }

    /** Whether there are bundles. */
    public boolean isAny() {
        return !bundles.isEmpty();
    }

    /** What is wrong with what was posted; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Whether something is wrong with what was posted. */
    public boolean isWrong() {
        return problem != null;
    }

    /** The most papers of a bundle. */
    public int getMost() {
        return SurveyBundle.MOST;
    }

    /** The serial number that was posted. */
    public String getSerial() {
        return posted("serial");
    }

    /** How many papers were posted. */
    public String getPapers() {
        return posted("papers");
    }

    private String posted(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
