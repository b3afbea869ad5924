package kakehashi.domain.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps small numbers of people from being read off a table that is shown with its total. A number below {@link #LEAST} is
 * not shown, nor are as many others as it takes to leave open what each hidden one is, given their sum. The others are taken
 * from the end of the table, whatever they count, so that the choice tells nothing. Where even that does not do, the table
 * has no rows.
 *
 * <p>Source: domain 5 (suppress &lt;5).
 */
public final class Suppression {

    /** Fewer people than this could be told apart. */
    public static final int LEAST = 5;

    /** From the smallest to the largest number that is small. */
    private static final int ROOM = LEAST - 2;

    private final List<Long> counts;
    private final SortedSet<Integer> others = new TreeSet<>();
    private final Set<Integer> small = new HashSet<>();

    private Suppression(List<Long> counts) {
        this.counts = counts;
    }

    /**
     * A table behind its total; without rows and number when neither can be shown.
     *
     * @param total the label of the total
     * @param part the table
     * @param counts people by label, as {@link #rows} takes them
     * @param before the labels of rows that were not shown earlier, and stay so
     */
    public static List<Figure> table(String total, String part, Map<String, Long> counts, Set<String> before) {
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Figure> rows = rows(part, counts, before);
        List<Figure> figures = new ArrayList<>();
        figures.add(rows.isEmpty() && sum > 0 ? Figure.hidden("", total) : Figure.of(total, sum));
        figures.addAll(rows);
        return figures;
    }

    /**
     * The rows of a table; empty when none can be shown.
     *
     * @param part the table
     * @param counts people by label, in an order that does not depend on the counts; those without anybody are left out
     * @param before the labels of rows that were not shown earlier, and stay so
     */
    static List<Figure> rows(String part, Map<String, Long> counts, Set<String> before) {
        List<String> labels = new ArrayList<>();
        List<Long> amounts = new ArrayList<>();
        counts.forEach((label, count) -> {
            if (count > 0) {
                labels.add(label);
                amounts.add(count);
            }
        });
        Suppression suppression = new Suppression(amounts);
        if (!suppression.hide(labels, before)) {
            return List.of();
        }
        List<Figure> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            rows.add(suppression.row(part, labels.get(i), i));
        }
        return rows;
    }

    private Figure row(String part, String label, int i) {
        if (small.contains(i)) {
            return Figure.small(part, label);
        }
        return others.contains(i) ? Figure.hidden(part, label) : Figure.in(part, label, counts.get(i));
    }

    /** Chooses what is hidden; false when nothing can be shown. */
    private boolean hide(List<String> labels, Set<String> before) {
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) < LEAST) {
                small.add(i);
            } else if (before.contains(labels.get(i))) {
                others.add(i);
            }
        }
        for (int i = counts.size() - 1; i >= 0 && !isSafe(); i--) {
            if (!small.contains(i)) {
                others.add(i);
            }
        }
        return isSafe();
    }

    /** Whether the sum of what is hidden, which the total tells, leaves open what each of it is. */
    private boolean isSafe() {
        int hidden = small.size() + others.size();
        if (hidden < 2) {
            return hidden == 0;
        }
        long sum = Stream.concat(small.stream(), others.stream())
                .mapToLong(counts::get)
                .sum();
        long least = small.size() + (long) LEAST * others.size();
        boolean notTooMuch = !others.isEmpty() || sum + ROOM <= (LEAST - 1L) * small.size();
        return least + ROOM <= sum && notTooMuch;
    }
}
