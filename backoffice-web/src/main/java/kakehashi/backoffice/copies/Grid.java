package kakehashi.backoffice.copies;

import java.util.List;

/**
 * A table of texts.
 *
 * @param headings above its columns
 * @param rows each as long as the headings; empty texts for nothing
 */
public record Grid(List<String> headings, List<List<String>> rows) {

    /** Never shows what stands in it. */
    @Override
    public String toString() {
        return rows.size() + " rows";
    }
}
