package kakehashi.domain.privacy.clauses;

import java.util.List;

/**
 * How a measure of the ward's report stands.
 *
 * @param measure the measure
 * @param counts what was counted for it, in the order of its checks
 */
public record MeasureRow(Measure measure, List<ClauseRow.Count> counts) {

    /** How it stands. */
    public ClauseRow.Standing standing() {
        return counts.stream().allMatch(ClauseRow.Count::fine) ? ClauseRow.Standing.GREEN : ClauseRow.Standing.RED;
    }
}
