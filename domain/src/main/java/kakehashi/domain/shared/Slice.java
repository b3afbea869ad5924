package kakehashi.domain.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows, in the order asked for; empty behind the end
 * @param total how many rows all pages have together
 * @param <T> what a row is
 */
public record Slice<T>(List<T> rows, long total) {

    /**
     * A list that gives a page of itself.
     *
     * @param <T> what a row is
     */
    @FunctionalInterface
    public interface Source<T> {

        /** The page; without rows, yet with the number of all, when it begins behind the end or has no size. */
        Slice<T> page(int first, int size);
    }

    /** One page of lists that stand one behind the other. */
    public static <T> Slice<T> across(List<Source<T>> sources, int first, int size) {
        List<T> rows = new ArrayList<>();
        long total = 0;
        for (Source<T> source : sources) {
            Slice<T> part = source.page((int) Math.max(0, first - total), size - rows.size());
            rows.addAll(part.rows());
            total += part.total();
        }
        return new Slice<>(rows, total);
    }
}
