package kakehashi.backoffice.surveys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.survey.SurveyDesk;
import kakehashi.domain.survey.SurveyRow;
import kakehashi.i18n.faces.PageTexts;

/** The survey whose papers a page is about, and what is wrong with what was posted there. */
@Named
@RequestScoped
public class ShownSurvey {

    private SurveyRow survey;
    private EventRow event;
    private String problem;

    @Inject
    SurveyDesk desk;

    @Inject
    Events events;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /**
     * Finds it.
     *
     * @throws Refused {@code surveyNotThere}
     */
    SurveyRow find(UUID id) {
        survey = desk.row(id);
        event = events.row(survey.eventId()).orElseThrow();
        return survey;
    }

    EventRow event() {
        return event;
    }

    /** Says why nothing was done. */
    void say(Refused refused) {
        problem = texts.say(refused);
    }

    /** Whose survey it is. */
    public Audience getAudience() {
        return survey.audience();
    }

    /** The event's title. */
    public String getTitle() {
        return event.title(office.getLanguage());
    }

    /** The address of its bundles. */
    public Address getBundles() {
        return office.at(Screen.SURVEY_BUNDLES).with("survey", survey.id());
    }

    /** What is wrong with what was posted; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Whether something is wrong with what was posted. */
    public boolean isWrong() {
        return problem != null;
    }
}
