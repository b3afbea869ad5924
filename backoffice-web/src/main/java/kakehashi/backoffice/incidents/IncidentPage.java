package kakehashi.backoffice.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentDesk;
import kakehashi.domain.privacy.incident.IncidentFile;
import kakehashi.domain.privacy.incident.IncidentNotices;
import kakehashi.domain.privacy.incident.Incidents;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code incident.xhtml}: one incident, what is due, whose data it is about, and what can be done. */
@Named
@RequestScoped
public class IncidentPage {

    /** What is only offered while it is missing. */
    private static final Set<Incident.Step> ONCE =
            EnumSet.of(Incident.Step.TELL_WARD, Incident.Step.PRELIMINARY, Incident.Step.FINAL, Incident.Step.NOTIFY);

    private IncidentFile file;
    private long unnamed;
    private IncidentNotices.Delivery delivery;
    private List<Incident.Step> missing = List.of();
    private List<Incident.Step> steps = List.of();

    @Inject
    Incidents incidents;

    @Inject
    IncidentDesk desk;

    @Inject
    IncidentNotices notices;

    @Inject
    IncidentFiles files;

    @Inject
    IncidentWords words;

    @Inject
    Office office;

    /** Shows the incident, or sends the report about it as a file; answers 404 when the reader sees none. */
    public void load() throws IOException {
        try {
            UUID id = Ids.parse(Posted.asked("id"), "incidentUnknown");
            if ("pdf".equals(Posted.asked("as"))) {
                files.send(id);
                return;
            }
            file = incidents.view(id);
            unnamed = incidents.unnamed(id);
            delivery = notices.delivery(id);
            missing = file.incident().isClosed() ? List.of() : desk.missing(id);
            steps = offered();
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** The incident with all there is about it; null when the reader sees none. */
    public IncidentFile getFile() {
        return file;
    }

    /** The incident. */
    public Incident getIncident() {
        return file.incident();
    }

    /** Its number; empty when there is none. */
    public String getReference() {
        return file == null ? "" : file.incident().reference();
    }

    /** How often people were shown in the searched time without the access log saying who. */
    public long getUnnamed() {
        return unnamed;
    }

    /** How far the notices of its persons have come. */
    public IncidentNotices.Delivery getDelivery() {
        return delivery;
    }

    /** What is missing before it can be closed, in words; empty when nothing is. */
    public String getMissing() {
        return missing.isEmpty() ? "" : words.steps(missing);
    }

    /** What the reader can do, in order. */
    public List<Incident.Step> getSteps() {
        return steps;
    }

    private List<Incident.Step> offered() {
        return Arrays.stream(Incident.Step.values())
                .filter(each -> StepForm.OFFERED.contains(each) && desk.takes(each))
                .filter(each -> !getIncident().isClosed())
                .filter(each -> !ONCE.contains(each) || missing.contains(each))
                .toList();
    }

    /** The address where something is done. */
    public Address to(Incident.Step step) {
        return office.at(Screen.INCIDENT_STEP).with("id", getIncident().id()).with("move", step);
    }

    /** The address of the report as a file. */
    public Address getPdf() {
        return office.at(Screen.INCIDENT).with("id", getIncident().id()).with("as", "pdf");
    }

    /** The way back to all incidents. */
    public Address getBack() {
        return office.at(Screen.INCIDENTS);
    }
}
