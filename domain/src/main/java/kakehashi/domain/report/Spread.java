package kakehashi.domain.report;

import java.util.List;

/**
 * How long things took: what half of them, and nine in ten of them, did not exceed. Where there are few, nothing is said,
 * because it would be one person's time.
 */
public final class Spread {

    /** In what a time is told. */
    public enum Unit {
        MINUTES(1),
        HOURS(60),
        DAYS(24 * 60);

        private final int minutes;

        Unit(int minutes) {
            this.minutes = minutes;
        }

        private Figure figure(String label, long time) {
            return this == MINUTES ? Figure.of(label, time) : Figure.mean(label, time, minutes);
        }
    }

    private static final int HALF = 50;
    private static final int NINE_IN_TEN = 90;

    private Spread() {}

    /**
     * Two figures, {@code <label>.median} and {@code <label>.ninety}; none below {@link Suppression#LEAST} times.
     *
     * @param minutes each time in minutes, in any order
     */
    public static List<Figure> of(String label, List<Long> minutes, Unit unit) {
        return minutes.size() < Suppression.LEAST
                ? List.of()
                : List.of(
                        unit.figure(label + ".median", percentile(minutes, HALF)),
                        unit.figure(label + ".ninety", percentile(minutes, NINE_IN_TEN)));
    }

    /** The least of some values that so many of a hundred do not exceed (nearest rank). */
    static long percentile(List<Long> values, int percent) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
