package kakehashi.domain.privacy.stocktaking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Three months of a calendar year.
 *
 * @param first its first day
 */
public record Quarter(LocalDate first) implements Comparable<Quarter> {

    private static final int MONTHS = 3;

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        int month = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return new Quarter(LocalDate.of(day.getYear(), month, 1));
    }

    /** The quarter that begins on a day, as {@code 2026-10-01}; empty when none does. */
    public static Optional<Quarter> read(String typed) {
        return Optional.ofNullable(typed)
                .filter(each -> each.matches("20[0-9]{2}-(01|04|07|10)-01"))
                .map(each -> new Quarter(LocalDate.parse(each)));
    }

    /** The quarter before. */
    public Quarter before() {
        return new Quarter(first.minusMonths(MONTHS));
    }

    /** Its last day. */
    public LocalDate last() {
        return first.plusMonths(MONTHS).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return first.compareTo(other.first);
    }
}
