package kakehashi.domain.report;

/**
 * A number of a report, or the place of one that is not shown.
 *
 * @param part the table and chart it stands in; empty for a figure by itself
 * @param label the key of its words; {@code Region.} and an ISO 3166-1 code for a country or region, {@code Language.}
 *     and a BCP 47 tag for a language
 * @param mark how it is to be read
 * @param amount the number; 0 when it is not shown
 */
public record Figure(String part, String label, Mark mark, long amount) {

    /** How a number is to be read. */
    public enum Mark {
        /** So many. */
        COUNT,
        /** A mean or a time, in hundredths. */
        HUNDREDTHS,
        /** From 1 to 4, and not shown. */
        SMALL,
        /** Not shown, because a small one could be worked out from it. */
        HIDDEN
    }

    /** A figure by itself. */
    public static Figure of(String label, long amount) {
        return in("", label, amount);
    }

    /** A row of a table. */
    public static Figure in(String part, String label, long amount) {
        return new Figure(part, label, Mark.COUNT, amount);
    }

    /** A mean by itself; the sum of what was counted, and how many there were. */
    public static Figure mean(String label, long sum, long count) {
        return new Figure("", label, Mark.HUNDREDTHS, count == 0 ? 0 : Math.round(100.0 * sum / count));
    }

    static Figure small(String part, String label) {
        return new Figure(part, label, Mark.SMALL, 0);
    }

    /** The place of a number that is not shown. */
    public static Figure hidden(String part, String label) {
        return new Figure(part, label, Mark.HIDDEN, 0);
    }

    /** Whether its number is shown. */
    public boolean isShown() {
        return mark == Mark.COUNT || mark == Mark.HUNDREDTHS;
    }
}
