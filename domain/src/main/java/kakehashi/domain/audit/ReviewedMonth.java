package kakehashi.domain.audit;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month of the access log that is over.
 *
 * @param month the month, in the office's zone
 * @param review who looked through it; null while nobody has
 */
public record ReviewedMonth(YearMonth month, LogReview review) {

    /** Until which day of the next month it is to be signed. */
    static final int DAYS = 10;

    /** Until when it is to be signed. */
    public LocalDate dueOn() {
        return month.plusMonths(1).atDay(DAYS);
    }

    /** Whether that day has gone by and nobody signed. */
    public boolean isLate(LocalDate today) {
        return review == null && today.isAfter(dueOn());
    }
}
