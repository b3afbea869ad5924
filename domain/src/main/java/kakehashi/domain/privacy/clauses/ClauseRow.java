package kakehashi.domain.privacy.clauses;

import java.util.List;
import kakehashi.domain.privacy.inspection.InspectionPoint;

/**
 * How a clause stands.
 *
 * @param clause the clause
 * @param counts what was counted for it, in the order of the checks
 * @param unmet the points of the year's closed inspection that are not met, and not mended
 */
public record ClauseRow(Clause clause, List<Count> counts, List<InspectionPoint> unmet) {

    /**
     * What was counted for a check.
     *
     * @param check the check
     * @param number how many
     */
    public record Count(ClauseCheck check, long number) {

        /** Whether it is as the clause wants it. */
        public boolean fine() {
            return check.isFine(number);
        }
    }

    /** How a clause can stand. */
    public enum Standing {
        /** Everything that was looked at is fine. */
        GREEN,
        /** Something is not. */
        RED,
        /** Nothing here was looked at, and the inspection found nothing. */
        BY_HAND,
        /** The ward or the law acts. */
        OUTSIDE
    }

    /** How it stands. */
    public Standing standing() {
        if (!unmet.isEmpty() || counts.stream().anyMatch(count -> !count.fine())) {
            return Standing.RED;
        }
        if (clause.isOutside()) {
            return Standing.OUTSIDE;
        }
        return counts.isEmpty() ? Standing.BY_HAND : Standing.GREEN;
    }
}
