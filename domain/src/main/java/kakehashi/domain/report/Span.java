package kakehashi.domain.report;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Set;

/**
 * What is counted over: a time of a programme year, as things stood at a moment.
 *
 * @param year the programme year
 * @param from the first moment
 * @param until the first moment behind it
 * @param moment when it is counted
 * @param hidden the labels of figures that earlier versions of the report did not show
 */
public record Span(int year, Instant from, Instant until, Instant moment, Set<String> hidden) {

    /** Gives a query the values of {@code :year}, {@code :from}, {@code :until} and {@code :moment}. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("year", year)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("moment", moment);
    }
}
