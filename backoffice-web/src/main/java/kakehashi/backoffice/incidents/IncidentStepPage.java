package kakehashi.backoffice.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
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
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentDesk;
import kakehashi.domain.privacy.incident.Incidents;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code incidentstep.xhtml}: takes a step with an incident. */
@Named
@RequestScoped
public class IncidentStepPage {

    private Incident.Step step;
    private Incident incident;
    private Asking asking;

    @Inject
    Incidents incidents;

    @Inject
    IncidentDesk desk;

    @Inject
    IncidentActs acts;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or takes the step; answers 404 when the reader sees no incident, or takes no such step. */
    public void load() throws IOException {
        step = StepForm.OFFERED.stream()
                .filter(each -> each.name().equals(Posted.asked("move")))
                .filter(desk::takes)
                .findFirst()
                .orElse(null);
        try {
            incident = incidents
                    .view(Ids.parse(Posted.asked("id"), "incidentUnknown"))
                    .incident();
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        if (step == null) {
            Refusal.notThere(new Refused("incidentUnknown"));
            return;
        }
        office.standAt(getHidden());
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        List<Question> questions = StepForm.questions(step, incident, zone, texts);
        asking = Asking.of(Posted.all(), questions, Texts.of(texts.getLanguage()));
        StepForm form = new StepForm(questions, zone, texts);
        if (asking.isPosted() && !asking.isWrong() && form.isReadable()) {
            take(form);
        }
    }

    private void take(StepForm form) throws IOException {
        UUID id = incident.id();
        try {
            acts.check(step, id, form);
            if (asking.isDone()) {
                acts.take(step, id, form);
                office.lead(getBack().with("done", "incidentMoved"));
            }
        } catch (Refused refused) {
            refuse(form, refused);
        }
    }

    private void refuse(StepForm form, Refused refused) {
        if (refused.code().equals("incidentMissing")) {
            refused.with("missing", acts.missing(incident.id()));
        }
        Question about = form.question(StepForm.ABOUT.getOrDefault(refused.code(), ""));
        if (about == null) {
            asking.refuse(texts.say(refused));
        } else {
            about.refuse(texts.say(refused));
        }
    }

    /** The step. */
    public Incident.Step getStep() {
        return step;
    }

    /** The number of the incident; empty when there is none. */
    public String getReference() {
        return incident == null ? "" : incident.reference();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the incident. */
    public Address getBack() {
        return office.at(Screen.INCIDENT).with("id", Posted.asked("id"));
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return office.at(Screen.INCIDENT_STEP).with("id", Posted.asked("id")).with("move", Posted.asked("move"));
    }
}
