package kakehashi.backoffice.surveys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.survey.BundleRow;
import kakehashi.domain.survey.SurveyBundle;
import kakehashi.domain.survey.SurveyDesk;

/** Mirrors {@code bundles.xhtml}: the bundles of papers of a survey, and a form to enter one. Source: R-D14. */
@Named
@RequestScoped
public class BundlesPage {

    private UUID survey;
    private List<BundleRow> bundles = List.of();

    @Inject
    SurveyDesk desk;

    @Inject
    ShownSurvey shown;

    @Inject
    Office office;

    @Inject
    HttpServletRequest request;

    /** Enters what was posted, and loads the bundles; answers 404 when there is no such survey. */
    public void load() throws IOException {
        try {
            survey = shown.find(Ids.parse(request.getParameter("survey"), "surveyNotThere"))
                    .id();
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        if (request.getMethod().equals("POST")) {
            enter();
        }
        bundles = desk.bundles(survey);
    }

    private void enter() throws IOException {
        try {
            office.lead(typing(desk.enter(survey, getSerial().strip(), papers())));
        } catch (Refused refused) {
            shown.say(refused);
        }
    }

    private int papers() {
        String typed = getPapers().strip();
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /** The address where a bundle's papers are typed. */
    public Address typing(UUID bundle) {
        return office.at(Screen.SURVEY_TYPING).with("bundle", bundle);
    }

    /** The bundles, by serial number. */
    public List<BundleRow> getBundles() {
        return bundles;
    }

    /** Whether there are bundles. */
    public boolean isAny() {
        return !bundles.isEmpty();
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
