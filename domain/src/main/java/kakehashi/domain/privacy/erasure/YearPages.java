package kakehashi.domain.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.privacy.holding.Held;

/** Reads the rows of a programme year, a page at a time. */
@ApplicationScoped
class YearPages {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    HeldTables tables;

    /** A column, and whether it holds bytes. */
    record Shape(String name, boolean isBinary) {}

    /** The columns of a table, in order. */
    @Transactional
    public List<Shape> columns(Held held) {
        List<?> rows = em.createNativeQuery(
                        "select column_name, cast(data_type like '%binary' or data_type like '%blob'"
                                + " as char) from information_schema.columns where table_schema = database()"
                                + " and table_name = ? order by ordinal_position")
                .setParameter(1, held.table())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Shape(row[0].toString(), row[1].toString().equals("1")))
                .toList();
    }

    /**
     * One page of rows: their keys, then each column's value, all as texts, bytes in hexadecimal digits; only what is
     * sealed is as it stands, because a file would be twice as long.
     *
     * @param after the last row of the page before; null for the first page
     * @param most how many rows at most
     */
    @Transactional
    public List<Object[]> page(int year, Held held, List<Shape> columns, Object[] after, int most) {
        List<String> read = Stream.concat(
                        held.keys().stream().map(key -> text(key) + " as key_" + key),
                        columns.stream().map(column -> read(held, column)))
                .toList();
        return rows(new YearRows(tables.byName(), year).page(held, read, behind(after)), held, after, most);
    }

    private static YearRows.Begin behind(Object[] row) {
        return row == null ? YearRows.Begin.FIRST : YearRows.Begin.BEHIND;
    }

    private List<Object[]> rows(String statement, Held held, Object[] from, int most) {
        Query query = em.createNativeQuery(statement);
        int place = 1;
        if (from != null) {
            for (Object value : YearRows.values(held, from)) {
                query.setParameter(place++, value);
            }
        }
        query.setParameter(place, most);
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> row instanceof Object[] several ? several : new Object[] {row})
                        .toList();
    }

    /**
     * The keys alone of one page of rows, binary ones as they are.
     *
     * @param from where it begins; null for {@link YearRows.Begin#FIRST}
     */
    @Transactional
    public List<Object[]> keys(int year, Held held, YearRows.Begin begin, Object[] from, int most) {
        Set<String> binary =
                columns(held).stream().filter(Shape::isBinary).map(Shape::name).collect(Collectors.toSet());
        List<String> read = held.keys().stream()
                .map(key -> binary.contains(key) ? key : text(key) + " as key_" + key)
                .toList();
        return rows(new YearRows(tables.byName(), year).page(held, read, begin), held, from, most);
    }

    private static String read(Held held, Shape column) {
        if (held.seals(column.name()) || held.isFile(column.name())) {
            return column.name();
        }
        return column.isBinary() ? "lower(hex(" + column.name() + "))" : text(column.name());
    }

    private static String text(String column) {
        return "cast(" + column + " as char)";
    }
}
