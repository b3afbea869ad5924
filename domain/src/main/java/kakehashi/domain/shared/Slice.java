package kakehashi.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One page of a list.
 *
 * @param rows the rows, in the order asked for; empty behind the end
 * @param total how many rows all pages have together
 * @param more whether there are more than all pages list
 * @param <T> what a row is
 */
public record Slice<T>(List<T> rows, long total, boolean more) implements ShownPersons {

    /** One page of a list with every row there is. */
    public Slice(List<T> rows, long total) {
        this(rows, total, false);
    }

    @Override
    public int shownPersons() {
        return rows.size();
    }

    /**
     * One page of lists that stand one behind the other.
     *
     * @param lists each gives a page of itself from its first row and size; without rows, yet with the number of all,
     *     when it begins behind the end or has no size
     */
    public static <T> Slice<T> across(List<BiFunction<Integer, Integer, Slice<T>>> lists, int first, int size) {
        List<T> rows = new ArrayList<>();
        long total = 0;
        boolean more = false;
        for (BiFunction<Integer, Integer, Slice<T>> list : lists) {
            Slice<T> part = list.apply((int) Math.max(0, first - total), size - rows.size());
            rows.addAll(part.rows());
            total += part.total();
            more |= part.more();
        }
        return new Slice<>(rows, total, more);
    }
}
