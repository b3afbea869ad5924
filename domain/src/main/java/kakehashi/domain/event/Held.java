package kakehashi.domain.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.report.Figure;

/** Which events reports count: those of the programme year that began in the time asked about and are over. */
public final class Held {

    /**
     * The condition on an event {@code e}, in the words of queries; {@code :year}, {@code :from}, {@code :until} and {@code
     * :moment} are the time.
     */
    public static final String DURING = " e.programme.fiscalYear = :year"
            + " and e.state = kakehashi.domain.event.Event.State.PUBLISHED"
            + " and e.startsAt >= :from and e.startsAt < :until and e.endsAt <= :moment ";

    private Held() {}

    /** The rows of a table by kind of event, one for each kind with places, from pairs of a kind and a count. */
    public static List<Figure> byKind(String part, List<Object[]> rows) {
        Map<EventKind, Long> counts = new EnumMap<>(EventKind.class);
        rows.forEach(row -> counts.put((EventKind) row[0], (Long) row[1]));
        return Arrays.stream(EventKind.values())
                .filter(EventKind::hasPlaces)
                .map(kind -> Figure.in(part, "EventKind." + kind, counts.getOrDefault(kind, 0L)))
                .toList();
    }
}
