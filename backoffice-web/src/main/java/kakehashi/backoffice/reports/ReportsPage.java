package kakehashi.backoffice.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.report.Period;
import kakehashi.domain.reporting.ReportShelf;
import kakehashi.domain.reporting.ReportVersion;

/** Mirrors {@code reports.xhtml}: the periods of a programme year and where their reports stand. */
@Named
@RequestScoped
public class ReportsPage {

    private List<Integer> years = List.of();
    private int year;
    private List<PeriodLine> lines = List.of();

    @Inject
    ReportShelf shelf;

    @Inject
    Handlers handlers;

    @Inject
    ReportWords words;

    @Inject
    Office office;

    /** Reads the year the address names, or the one that runs. */
    public void load() {
        List<Programme> programmes = shelf.programmes();
        years = programmes.stream().map(Programme::fiscalYear).toList();
        if (programmes.isEmpty()) {
            return;
        }
        LocalDate today = handlers.today();
        year = programmes.stream()
                .filter(each -> String.valueOf(each.fiscalYear()).equals(Posted.asked("year")))
                .findFirst()
                .or(() -> programmes.stream().filter(each -> each.covers(today)).findFirst())
                .orElse(programmes.get(0))
                .fiscalYear();
        List<ReportVersion> versions = shelf.versions(year);
        lines = Period.of(year).stream()
                .map(period -> PeriodLine.of(period, words.period(period), versions, today))
                .toList();
    }

    /** Whether there is no year whose reports the reader sees. */
    public boolean isNothing() {
        return years.isEmpty();
    }

    /** The years to choose from, when there are several. */
    public List<Integer> getYears() {
        return years.size() > 1 ? years : List.of();
    }

    /** What a year says when it is the one shown: {@code page}; null for others. */
    public String current(int other) {
        return other == year ? "page" : null;
    }

    /** The address of another year. */
    public Address of(int other) {
        return office.at(Screen.REPORTS).with("year", other);
    }

    /** The periods, the months first. */
    public List<PeriodLine> getLines() {
        return lines;
    }

    /** Whether the reader can open a period: who submits also before, from its beginning on. */
    public boolean opens(PeriodLine line) {
        boolean begun = line.standing() != PeriodLine.Standing.COMING;
        return line.submitted() || begun && office.writes(Screen.REPORT);
    }

    /** Where a period's report stands, in words: who cannot submit it reads that it was not submitted yet. */
    public String said(PeriodLine line) {
        boolean others = line.standing() == PeriodLine.Standing.DUE && !office.writes(Screen.REPORT);
        return others ? "reports.reports.unsubmitted" : "PeriodLine.Standing." + line.standing();
    }

    /** The address of a period's report. */
    public Address report(PeriodLine line) {
        return office.at(Screen.REPORT).with("period", line.period().code());
    }
}
