package kakehashi.domain.reporting;

import java.util.List;
import kakehashi.domain.report.Content;

/**
 * A submitted version with its figures.
 *
 * @param version which
 * @param contents its figures by report, as they were
 */
public record Submitted(ReportVersion version, List<Content> contents) {

    /** Its figures. */
    public Figures figures() {
        return new Figures(version.submittedAt(), contents);
    }
}
