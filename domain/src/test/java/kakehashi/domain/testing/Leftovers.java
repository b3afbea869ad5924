package kakehashi.domain.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through everything in the database that is readable without keys. */
public final class Leftovers {

    private Leftovers() {}

    /** The columns in which a text like this stands, as {@code table.column}; of all tables but some. */
    public static List<String> like(Sql sql, String text, Set<String> without) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> row : sql.rows("""
                select c.table_name as place, c.column_name as name from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE'
                  and (c.data_type like '%char' or c.data_type like '%text')
                order by c.table_name, c.ordinal_position
                """)) {
            String table = (String) row.get("place");
            String column = (String) row.get("name");
            if (!without.contains(table)
                    && sql.number("select count(*) from " + table + " where " + column + " like ?", text) > 0) {
                found.add(table + "." + column);
            }
        }
        return found;
    }
}
