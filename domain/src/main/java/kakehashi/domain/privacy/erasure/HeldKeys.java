package kakehashi.domain.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.holding.Held;

/** What the database itself sees to of the columns by which rows hang on their year. The schema stays while this runs. */
@ApplicationScoped
class HeldKeys {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    private volatile Sure sure;

    /**
     * What is sure of columns.
     *
     * @param filled those that are never empty, as {@code table.column}
     * @param bound those that never name a row that is not there, as {@code table.column table}
     */
    record Sure(Set<String> filled, Set<String> bound) {

        /** Whether each row of a table names something in the column. */
        boolean isFilled(Held held, Held.Way way) {
            return filled.contains(held.table() + "." + way.column());
        }

        /** Whether what a row names in the column is there. */
        boolean isBound(Held held, Held.Way way) {
            return bound.contains(held.table() + "." + way.column() + " " + way.table());
        }
    }

    /** What is sure of all columns; two queries the first time. */
    @Transactional
    public Sure sure() {
        if (sure == null) {
            sure = new Sure(
                    texts("select concat(table_name, '.', column_name) from information_schema.columns"
                            + " where table_schema = database() and is_nullable = 'NO'"),
                    texts("select concat(table_name, '.', column_name, ' ', referenced_table_name)"
                            + " from information_schema.key_column_usage where table_schema = database()"
                            + " and referenced_table_schema = database() and referenced_column_name = 'id'"));
        }
        return sure;
    }

    private Set<String> texts(String query) {
        List<?> rows = em.createNativeQuery(query).getResultList();
        return rows.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }
}
