package kakehashi.domain.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stay that ends soon, or ended a short time ago: a reminder to ask whether an extension was applied for, and never a
 * judgement, for who applied in time may stay until the answer, up to two months past the day. Source: R-D6, domain 2.1.
 *
 * @param day the last day
 * @param left how many days are left from today on; 0 on the day itself, negative afterwards
 */
public record StayEnd(LocalDate day, long left) {

    /** From how many days before the day it is told: an extension is applied for from about three months before it. */
    static final int BEFORE = 90;

    /** Until how many days after it: so long a pending application keeps the stay. */
    static final int AFTER = 60;

    /** A last day that is to be told today; empty when it is farther away or longer ago. */
    static Optional<StayEnd> of(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        return left <= BEFORE && left >= -AFTER ? Optional.of(new StayEnd(day, left)) : Optional.empty();
    }

    /** Whether the day has passed. */
    public boolean isOver() {
        return left < 0;
    }
}
