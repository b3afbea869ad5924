package kakehashi.domain.privacy.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** When managers are told of an inspection that is not closed, in this order. Source: T16. */
public enum Reminder {
    /** A month before. */
    MONTH(-30),
    /** A week before. */
    WEEK(-7),
    /** The day after. */
    LATE(1);

    private final int days;

    Reminder(int days) {
        this.days = days;
    }

    /** The last one whose turn has come; empty before the first. */
    static Optional<Reminder> on(LocalDate today, LocalDate dueOn) {
        return Arrays.stream(values())
                .filter(each -> !today.isBefore(dueOn.plusDays(each.days)))
                .reduce((earlier, later) -> later);
    }

    /** Whether it comes after another; null is before all. */
    boolean isAfter(Reminder other) {
        return other == null || compareTo(other) > 0;
    }

    /** From which day on an inspection is due soon. */
    static LocalDate soon(LocalDate today) {
        return today.minusDays(MONTH.days);
    }
}
