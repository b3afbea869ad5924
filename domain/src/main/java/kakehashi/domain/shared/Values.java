package kakehashi.domain.shared;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;

/** The values of a query that is put together out of parts, each with its place in the query. */
public final class Values {

    private final List<Object> values = new ArrayList<>();

    /** Adds a value; its place, in the words of the query. */
    public String place(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /** Gives a query the values. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
