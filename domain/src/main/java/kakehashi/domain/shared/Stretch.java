package kakehashi.domain.shared;

import java.util.List;

/**
 * One page of a list that may be too long to be counted.
 *
 * @param rows the rows, in the order of the list
 * @param total how many rows the list has; {@link #MOST} and one for all numbers beyond
 * @param before whether there are rows before these
 * @param behind whether there are rows behind these
 * @param <T> what a row is
 */
public record Stretch<T>(List<T> rows, long total, boolean before, boolean behind) implements ShownPersons {

    /** Up to this number rows are counted. */
    public static final int MOST = 10_000;

    /** Whether there are more rows than are counted. */
    public boolean isUncounted() {
        return total > MOST;
    }

    @Override
    public int shownPersons() {
        return rows.size();
    }
}
