package kakehashi.domain.testing;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.holding.Held;

/** Counts what is left of a year the plain way: every row there is, one condition, nothing that the schema might promise. */
public final class PlainLeft {

    private final Map<String, Held> tables;
    private final int year;

    /** Of a year, whose rows hang as these tables say. */
    public PlainLeft(Map<String, Held> tables, int year) {
        this.tables = tables;
        this.year = year;
    }

    /** The rows of each table that are not shown to be of another year, or are shown to be of the year as well. */
    public Map<String, Long> count(Sql sql) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (Held held : tables.values()) {
            if (held.use() != Held.Use.STAYS) {
                counts.put(
                        held.table(),
                        sql.number("select count(*) from " + held.table() + " where (" + held.condition() + ") and (("
                                + of(held, "<>") + ") is not true or " + of(held, "=") + ")"));
            }
        }
        return counts;
    }

    private String of(Held held, String than) {
        return held.ways().stream()
                .map(way -> held.table() + "." + way.column() + " " + of(way, than))
                .collect(Collectors.joining(" or "));
    }

    private String of(Held.Way way, String than) {
        if (way.table() == null) {
            return than + " " + year;
        }
        if (way.table().equals(Held.PROGRAMME)) {
            return "in (select id from programme where fiscal_year " + than + " " + year + ")";
        }
        Held parent = tables.get(way.table());
        return "in (select " + parent.keys().get(0) + " from " + parent.table() + " where " + of(parent, than) + ")";
    }
}
