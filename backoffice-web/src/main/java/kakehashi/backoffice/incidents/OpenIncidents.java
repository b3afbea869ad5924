package kakehashi.backoffice.incidents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.incident.IncidentRow;
import kakehashi.domain.privacy.incident.Incidents;

/** Mirrors {@code _open.xhtml}: on top of the first page, the incidents that are not closed, and the way to report one. */
@Named
@RequestScoped
public class OpenIncidents {

    private List<IncidentRow> rows = List.of();

    @Inject
    Incidents incidents;

    @Inject
    IncidentWords words;

    @Inject
    Office office;

    @PostConstruct
    void read() {
        if (office.opens(Screen.INCIDENTS)) {
            rows = incidents.open();
        }
    }

    /** Whether there are any that the reader sees. */
    public boolean isAny() {
        return !rows.isEmpty();
    }

    /** Those that are not closed, the latest first. */
    public List<IncidentRow> getRows() {
        return rows;
    }

    /** What is due next, in words. */
    public String next(IncidentRow row) {
        return words.next(row);
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
