package kakehashi.backoffice.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.incident.IncidentRow;
import kakehashi.domain.privacy.incident.Incidents;

/** Mirrors {@code incidents.xhtml}: the incidents the reader sees, open ones first. */
@Named
@RequestScoped
public class IncidentsPage {

    private List<IncidentRow> rows = List.of();

    @Inject
    Incidents incidents;

    @Inject
    IncidentWords words;

    @Inject
    Office office;

    /** Reads them. */
    public void load() {
        rows = incidents.rows();
    }

    /** The incidents, open ones first, then the latest. */
    public List<IncidentRow> getRows() {
        return rows;
    }

    /** What is due next, in words. */
    public String next(IncidentRow row) {
        return words.next(row);
    }

    /** When it was noticed, in words. */
    public String noticed(IncidentRow row) {
        return office.time(row.incident().report().noticedAt());
    }

    /** The address of an incident. */
    public Address to(IncidentRow row) {
        return office.at(Screen.INCIDENT).with("id", row.incident().id());
    }

    /** The address of the form that reports one. */
    public Address getFresh() {
        return office.at(Screen.INCIDENT_REPORT);
    }
}
