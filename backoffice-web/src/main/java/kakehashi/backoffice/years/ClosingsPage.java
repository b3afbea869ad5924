package kakehashi.backoffice.years;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.closing.ClosingRow;
import kakehashi.domain.privacy.closing.Closings;

/** Mirrors {@code closings.xhtml}: the programme years with how far each is closed. */
@Named
@RequestScoped
public class ClosingsPage {

    private List<ClosingRow> rows = List.of();

    @Inject
    Closings closings;

    @Inject
    Office office;

    /** Loads the years. */
    public void load() {
        rows = closings.rows();
    }

    /** The years, the latest first. */
    public List<ClosingRow> getRows() {
        return rows;
    }

    /** A year without marks between its digits. */
    public String year(ClosingRow row) {
        return String.valueOf(row.year().fiscalYear());
    }

    /** The key of how far a year is closed. */
    public String state(ClosingRow row) {
        return ClosingWords.state(row.state());
    }

    /** The address of the closing of a year. */
    public Address link(ClosingRow row) {
        return office.at(Screen.YEAR_CLOSING).with("id", row.year().id());
    }
}
