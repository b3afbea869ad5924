package kakehashi.backoffice.lists;

import java.util.List;
import java.util.function.BiFunction;
import kakehashi.domain.shared.Slice;

/**
 * One page of a list without scripts, with the ways to the pages before and behind it.
 *
 * @param list the address of the list's first page
 * @param first the row the page begins with
 * @param slice what stands on it
 * @param <T> what a row is
 */
public record Paged<T>(Address list, int first, Slice<T> slice) {

    /**
     * The page of a list that an address names.
     *
     * @param page what the address says of the page; null when it says nothing
     * @param rows gives rows by first row and size
     */
    public static <T> Paged<T> of(Address list, String page, BiFunction<Integer, Integer, Slice<T>> rows) {
        int first = Pages.first(page);
        return new Paged<>(list, first, rows.apply(first, Pages.SIZE));
    }

    /** The rows of the page. */
    public List<T> getRows() {
        return slice.rows();
    }

    /** How many rows there are on all pages. */
    public long getTotal() {
        return slice.total();
    }

    /** Whether there are rows before this page. */
    public boolean isBefore() {
        return first > 0;
    }

    /** Whether there are rows behind this page. */
    public boolean isBehind() {
        return first + Pages.SIZE < slice.total();
    }

    /** The address of the page before. */
    public Address getPrevious() {
        return list.at(first - Pages.SIZE);
    }

    /** The address of the next page. */
    public Address getNext() {
        return list.at(first + Pages.SIZE);
    }
}
