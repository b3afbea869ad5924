package kakehashi.backoffice.copies;

import java.util.List;

/**
 * A table of texts.
 *
 * @param headings above its columns
 * @param rows each as long as the headings; empty texts for nothing
 * @param leading the column that is read from afar, from 0, of a sheet that is written on by hand, whose first column says
 *     the same in each row: whose it is; -1 for a list
 */
public record Grid(List<String> headings, List<List<String>> rows, int leading) {

    /** A list. */
    public Grid(List<String> headings, List<List<String>> rows) {
        this(headings, rows, -1);
    }

    /** Whether it is a sheet that is written on by hand. */
    boolean isSheet() {
        return leading >= 0;
    }

    /** Never shows what stands in it. */
    @Override
    public String toString() {
        return rows.size() + " rows";
    }
}
