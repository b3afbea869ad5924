package kakehashi.domain.privacy.clauses;

import java.util.List;

/**
 * How everything stands today.
 *
 * @param clauses every clause of the special terms, in order
 * @param measures every measure of the ward's report, in order
 */
public record ClauseBoard(List<ClauseRow> clauses, List<MeasureRow> measures) {}
