package kakehashi.backoffice.workplaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.place.WorkPlace;
import kakehashi.domain.privacy.place.WorkPlaces;

/** Mirrors {@code workplaces.xhtml}: the places where personal data are worked with. */
@Named
@RequestScoped
public class WorkplacesPage {

    private List<WorkPlace> rows = List.of();

    @Inject
    WorkPlaces places;

    @Inject
    Office office;

    /** Reads the register. */
    public void load() {
        rows = places.all();
    }

    /** The places, those in use first. */
    public List<WorkPlace> getRows() {
        return rows;
    }

    /** Whether the reader can give a place up. */
    public boolean leavable(WorkPlace place) {
        return !place.isClosed() && office.opens(Screen.WORK_PLACE_LEAVING);
    }

    /** The address of the form that gives one up. */
    public Address leaving(WorkPlace place) {
        return office.at(Screen.WORK_PLACE_LEAVING).with("id", place.id());
    }

    /** Whether the reader can add one. */
    public boolean isAdding() {
        return office.opens(Screen.WORK_PLACE_ADDING);
    }

    /** The address of the form that adds one. */
    public Address getFresh() {
        return office.at(Screen.WORK_PLACE_ADDING);
    }

    /** The way to the reports of changes. */
    public Address getReports() {
        return office.at(Screen.CHANGE_REPORTS);
    }
}
