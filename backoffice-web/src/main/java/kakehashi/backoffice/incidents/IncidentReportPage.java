package kakehashi.backoffice.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Moments;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentDesk;
import kakehashi.domain.privacy.incident.IncidentReport;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code incidentreport.xhtml}: reports an incident, with four questions and no reading back: every minute counts. */
@Named
@RequestScoped
public class IncidentReportPage {

    private static final String NUMBER = "number";

    private Asking asking;
    private String number;

    @Inject
    IncidentDesk desk;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Asks or reports; afterwards says its number. */
    public void load() throws IOException {
        number = Posted.asked(NUMBER);
        office.standAt(getHidden());
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        Question kind = new Question("kind", Question.Kind.CHOICE, texts.get("incidents.report.kind"))
                .options("Incident.Kind.", Incident.Kind.values(), texts::get);
        Question noticed = new Question("noticed", Question.Kind.MOMENT, texts.get("incidents.report.noticed"))
                .answer(Moments.local(clock.instant(), zone));
        Question place = new Question("place", Question.Kind.LINE, texts.get("incidents.report.place"))
                .hint(texts.get("incidents.report.place.hint"))
                .length(IncidentReport.LONGEST_PLACE);
        Question measures = new Question("measures", Question.Kind.TEXT, texts.get("incidents.report.measures"))
                .hint(texts.get("incidents.report.measures.hint"))
                .length(IncidentReport.LONGEST);
        asking = Asking.of(Posted.all(), List.of(kind, noticed, place, measures), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            Instant at = Moments.read(noticed, zone, texts);
            if (at != null) {
                report(
                        new IncidentReport(
                                Incident.Kind.valueOf(kind.getValue()), at, place.getValue(), measures.getValue()),
                        Map.of("incidentMoment", noticed, "incidentPlace", place, "incidentMeasures", measures));
            }
        }
    }

    private void report(IncidentReport said, Map<String, Question> about) throws IOException {
        try {
            office.lead(getHidden().with(NUMBER, desk.report(said)));
        } catch (Refused refused) {
            Question question = about.get(refused.code());
            if (question == null) {
                asking.refuse(texts.say(refused));
            } else {
                question.refuse(texts.say(refused));
            }
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** Whether one was reported just now. */
    public boolean isReported() {
        return number != null && number.matches("J[0-9]{9}");
    }

    /** Its number. */
    public String getNumber() {
        return number;
    }

    /** The way back to the first page. */
    public Address getBack() {
        return office.at(Screen.TODAY);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.INCIDENT_REPORT);
    }
}
