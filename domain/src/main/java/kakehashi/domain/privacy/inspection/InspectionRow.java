package kakehashi.domain.privacy.inspection;

import java.time.LocalDate;
import kakehashi.domain.programme.Programme;

/**
 * A programme year in the list of inspections.
 *
 * @param year the programme
 * @param inspection its inspection; null while none is opened
 * @param points how its points stand; null as the inspection
 */
public record InspectionRow(Programme year, Inspection inspection, Checklist points) {

    /** How a year's inspection stands. */
    public enum Standing {
        /** None was opened, and the year goes on. */
        NONE,
        /** None was opened, and the year is over. */
        MISSED,
        /** Being done. */
        OPEN,
        /** Being done, and its day has gone by. */
        LATE,
        /** Done. */
        CLOSED
    }

    /** How it stands on a day. */
    public Standing standing(LocalDate today) {
        if (inspection == null) {
            return today.isAfter(year.endsOn()) ? Standing.MISSED : Standing.NONE;
        }
        if (inspection.isClosed()) {
            return Standing.CLOSED;
        }
        return inspection.isLate(today) ? Standing.LATE : Standing.OPEN;
    }
}
