package kakehashi.domain.privacy.change;

import java.util.List;
import kakehashi.domain.programme.Programme;

/**
 * A report with what it says.
 *
 * @param report the report
 * @param year its programme year
 * @param standing how it stands now
 * @param lines everything the registers said, by register and label
 */
public record ChangeReportSheet(
        ChangeReport report, Programme year, ChangeReport.Standing standing, List<RegisterChange> lines) {

    /** What changed. */
    public List<RegisterChange> changes() {
        return lines.stream().filter(RegisterChange::isChanged).toList();
    }

    /** What there is now and did not change. */
    public List<RegisterChange> unchanged() {
        return lines.stream().filter(line -> !line.isChanged()).toList();
    }
}
