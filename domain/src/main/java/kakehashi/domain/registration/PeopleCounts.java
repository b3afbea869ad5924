package kakehashi.domain.registration;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Figure;

/** Sign-ups {@code r} of events {@code e} as figures: all of them and the people behind them, and by kind of event. */
public final class PeopleCounts {

    /** What is selected for {@link #of}, before the condition. */
    public static final String SELECT =
            "select r.audience, count(r), count(distinct r.seekerId), count(distinct r.contactId)";

    /** What follows the condition. */
    public static final String GROUP = " group by r.audience";

    /** What is selected for a table by kind of event, before the condition. */
    public static final String KINDS = "select e.kind, count(r)";

    /** What follows the condition. */
    public static final String BY_KIND = " group by e.kind";

    private PeopleCounts() {}

    /** For each audience how many there were, and how many people; each once, however often they are among them. */
    public static List<Figure> of(String label, List<Object[]> rows) {
        Map<Audience, Object[]> counts = new EnumMap<>(Audience.class);
        rows.forEach(row -> counts.put((Audience) row[0], row));
        return Arrays.stream(Audience.values())
                .flatMap(audience -> {
                    Object[] row = counts.getOrDefault(audience, new Object[] {audience, 0L, 0L, 0L});
                    long people = (long) row[2] + (long) row[3];
                    return Stream.of(
                            Figure.of(label + "." + audience, (long) row[1]),
                            Figure.of(label + "." + audience + ".people", people));
                })
                .toList();
    }
}
