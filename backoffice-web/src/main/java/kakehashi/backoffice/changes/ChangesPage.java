package kakehashi.backoffice.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.change.ChangeReportSheet;
import kakehashi.domain.privacy.change.ChangeReports;
import kakehashi.domain.privacy.change.RegisterChange;

/** Mirrors {@code changes.xhtml}: what is not reported yet, and the reports so far. */
@Named
@RequestScoped
public class ChangesPage {

    private List<ChangeLine> waiting = List.of();
    private List<ChangeReportSheet> reported = List.of();

    @Inject
    ChangeReports reports;

    @Inject
    ChangeWords words;

    @Inject
    Office office;

    /** Reads the registers and the reports. */
    public void load() {
        waiting = words.lines(
                reports.today().stream().filter(RegisterChange::isChanged).toList());
        reported = reports.all();
    }

    /** What changed since the last report. */
    public List<ChangeLine> getLines() {
        return waiting;
    }

    /** The reports, the latest first. */
    public List<ChangeReportSheet> getReported() {
        return reported;
    }

    /** The number of a report. */
    public String number(ChangeReportSheet sheet) {
        return words.number(sheet);
    }

    /** When a report was handed in; empty before. */
    public String submitted(ChangeReportSheet sheet) {
        return words.submitted(sheet.report());
    }

    /** The address of a report. */
    public Address report(ChangeReportSheet sheet) {
        return office.at(Screen.CHANGE_REPORT).with("id", sheet.report().id());
    }

    /** Whether there is something to report and the reader can. */
    public boolean isMakable() {
        return !waiting.isEmpty() && office.opens(Screen.CHANGE_REPORT_MAKING);
    }

    /** The address of the form that makes a report. */
    public Address getMaking() {
        return office.at(Screen.CHANGE_REPORT_MAKING);
    }

    /** The registers a report is made from. */
    public List<Screen> getRegisters() {
        return List.of(Screen.ACCOUNTS, Screen.WORK_PLACES, Screen.DEVICES);
    }
}
