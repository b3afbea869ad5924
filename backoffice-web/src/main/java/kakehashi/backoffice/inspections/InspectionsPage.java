package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.inspection.InspectionRow;
import kakehashi.domain.privacy.inspection.Inspections;

/**
 * Mirrors {@code inspections.xhtml}: the programme years the reader sees, the latest first, each with its inspection.
 */
@Named
@RequestScoped
public class InspectionsPage {

    private List<InspectionRow> rows = List.of();
    private LocalDate today;

    @Inject
    Inspections inspections;

    @Inject
    InspectionWords words;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /** Reads the list. */
    public void load() {
        today = handlers.today();
        rows = inspections.rows();
    }

    /** The years. */
    public List<InspectionRow> getRows() {
        return rows;
    }

    /** A year without marks between its digits. */
    public String year(InspectionRow row) {
        return String.valueOf(row.year().fiscalYear());
    }

    /** How a year's inspection stands. */
    public InspectionRow.Standing standing(InspectionRow row) {
        return row.standing(today);
    }

    /** Whether the reader can open the year's inspection: the ward reads what is closed. */
    public boolean isReadable(InspectionRow row) {
        return row.inspection() != null
                && (row.inspection().isClosed() || office.getRole().isHandling());
    }

    /** Whether the reader can begin it. */
    public boolean isStartable(InspectionRow row) {
        return row.inspection() == null
                && office.writes(Screen.INSPECTIONS)
                && row.year().covers(today);
    }

    /** How many points of a year's inspection are answered. */
    public String progress(InspectionRow row) {
        return words.progress(row.points());
    }

    /** How many findings of a year are open. */
    public int open(InspectionRow row) {
        return row.points().open().size();
    }

    /** The address of a year's inspection. */
    public Address inspection(InspectionRow row) {
        return office.at(Screen.INSPECTION)
                .with(ShownInspection.ID, row.inspection().id());
    }

    /** The address of the form that begins it. */
    public Address start(InspectionRow row) {
        return office.at(Screen.INSPECTION_OPENING)
                .with(ShownInspection.ID, row.year().id());
    }
}
