package kakehashi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a year that is closed had and has in each table, as docs/erasure.md quotes it. */
public final class YearFigures {

    private final List<String> lines = new ArrayList<>();

    /** The rows of each table; views are left out. */
    public static Map<String, Long> rows(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                Statement count = connection.createStatement();
                ResultSet table = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"
                        + " and table_schema = database()")) {
            while (table.next()) {
                try (ResultSet row = count.executeQuery("select count(*) from `" + table.getString(1) + "`")) {
                    row.next();
                    rows.put(table.getString(1), row.getLong(1));
                }
            }
        }
        return rows;
    }

    /** Notes a figure under a name. */
    void note(String name, Object figure) {
        lines.add("- " + name + ": " + figure);
    }

    /** Writes what was noted, and each table that had or has rows. */
    void write(Path file, Map<String, Long> before, Map<String, Long> after) throws IOException {
        List<String> text = new ArrayList<>(lines);
        text.addAll(List.of("", "| table | before | after |", "|---|---:|---:|"));
        before.forEach((table, rows) -> {
            if (rows + after.get(table) > 0) {
                text.add("| `" + table + "` | " + rows + " | " + after.get(table) + " |");
            }
        });
        Files.createDirectories(file.getParent());
        Files.write(file, text);
    }
}
