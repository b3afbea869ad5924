package kakehashi.domain.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure in two versions of a report.
 *
 * @param report the report it belongs to
 * @param older as it was; null when it was not there
 * @param newer as it is; null when it is not there any more
 */
public record Difference(String report, Figure older, Figure newer) {

    /** What tells figures apart. */
    private record Key(String report, String part, String label) {}

    /** The figures of two versions, in the order of the older one; those that only the newer has stand last. */
    public static List<Difference> between(List<Content> older, List<Content> newer) {
        Map<Key, Figure> after = byKey(newer);
        List<Difference> differences = new ArrayList<>();
        byKey(older).forEach((key, figure) -> differences.add(new Difference(key.report, figure, after.remove(key))));
        after.forEach((key, figure) -> differences.add(new Difference(key.report, null, figure)));
        return differences;
    }

    private static Map<Key, Figure> byKey(List<Content> contents) {
        Map<Key, Figure> figures = new LinkedHashMap<>();
        for (Content content : contents) {
            content.figures()
                    .forEach(figure -> figures.put(new Key(content.report(), figure.part(), figure.label()), figure));
        }
        return figures;
    }

    /** The figure in the version that has it; where both do, in the newer. */
    public Figure figure() {
        return newer == null ? older : newer;
    }

    /** Whether it is not the same in both. */
    public boolean isChanged() {
        return older == null || !older.equals(newer);
    }

    /** Whether both numbers are shown, so that one can be taken from the other. */
    public boolean isComparable() {
        return older != null && newer != null && older.isShown() && older.mark() == newer.mark();
    }

    /** By how much it grew; negative when it became less. */
    public long growth() {
        return newer.amount() - older.amount();
    }
}
