package kakehashi.backoffice.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.report.Difference;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.reporting.ReportShelf;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code comparison.xhtml}: two versions of a report, figure by figure. */
@Named
@RequestScoped
public class ComparisonPage {

    private Period period;
    private List<Line> changed = List.of();
    private long unchanged;

    @Inject
    ReportShelf shelf;

    @Inject
    ReportWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /**
     * A figure that is not the same in both.
     *
     * @param report what its report is called
     * @param label what it says
     * @param older the number before; empty when it was not there
     * @param newer the number now; empty when it is not there any more
     * @param growth by how much it grew; empty when one of the two is not shown
     */
    public record Line(String report, String label, String older, String newer, String growth) {}

    /** Compares; answers 404 when a version is not there. */
    public void load() throws IOException {
        try {
            period = Period.find(Posted.asked("period")).orElseThrow(() -> new Refused("reportUnknown"));
            List<Difference> differences = shelf.compare(period, getOlder(), getNewer());
            changed = differences.stream()
                    .filter(Difference::isChanged)
                    .map(this::line)
                    .toList();
            unchanged = differences.size() - changed.size();
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    private Line line(Difference difference) {
        return new Line(
                words.report(difference.report()),
                words.full(difference.figure()),
                words.shown(difference.older()),
                words.shown(difference.newer()),
                difference.isComparable() ? growth(difference) : "");
    }

    private String growth(Difference difference) {
        boolean hundredths = difference.figure().mark() == Figure.Mark.HUNDREDTHS;
        Object growth = hundredths ? difference.growth() / 100.0 : (Object) difference.growth();
        return texts.of("reports.comparison.by." + hundredths, "growth", growth);
    }

    /** What the period is called. */
    public String getName() {
        return period == null ? "" : words.period(period);
    }

    /** The older version. */
    public int getOlder() {
        return Posted.version("older");
    }

    /** The newer version. */
    public int getNewer() {
        return Posted.version("newer");
    }

    /** The figures that changed. */
    public List<Line> getChanged() {
        return changed;
    }

    /** How many are the same. */
    public long getUnchanged() {
        return unchanged;
    }

    /** The address of the newer version. */
    public Address getBack() {
        return office.at(Screen.REPORT).with("period", Posted.asked("period")).with("version", getNewer());
    }
}
