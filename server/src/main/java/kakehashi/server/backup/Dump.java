package kakehashi.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes all tables of a schema as SQL that any MariaDB client reads, one statement a line, out of one moment: nobody has
 * to stop working meanwhile. Views and rights are not in it; the migrations that run again make them.
 */
public final class Dump {

    /** The first line; its number changes with the form. */
    static final String HEAD = "-- Kakehashi data 1";

    /** How the last line begins; without it a dump is not whole. */
    static final String END = "-- end: ";

    /** What the migrations that run again are noted in: left out, so that they do run again. */
    static final String MIGRATIONS = "flyway_schema_history";

    private static final Set<String> BINARY =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob");

    private static final Set<String> MOMENTS = Set.of("datetime", "timestamp", "time");

    /** About how long a statement may become before another is begun; a row is never parted. */
    private static final int STATEMENT = 200_000;

    private static final int FETCHED = 500;

    private final Connection connection;
    private final Writer out;
    private long rows;

    private Dump(Connection connection, OutputStream out) {
        this.connection = connection;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Writes the schema of a connection, which is for nothing else; returns what was in it. */
    public static Counts write(Connection connection, OutputStream out) throws SQLException, IOException {
        Dump dump = new Dump(connection, out);
        dump.begin();
        List<String> tables = dump.tables();
        dump.line(HEAD);
        dump.line("set foreign_key_checks = 0, unique_checks = 0, time_zone = '+00:00',"
                + " sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';");
        for (String table : tables) {
            dump.table(table);
        }
        Counts counts = new Counts(tables.size(), dump.rows);
        dump.line(END + counts);
        dump.out.flush();
        connection.rollback();
        return counts;
    }

    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("set session sql_mode = ''");
            statement.execute("start transaction with consistent snapshot, read only");
        }
    }

    private List<String> tables() throws SQLException {
        return column("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE' order by table_name");
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    private void table(String table) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show create table " + quoted(table))) {
            row.next();
            line(row.getString(2).replaceAll("\\R\\s*", " ") + ";");
        }
        List<Column> columns = columns(table);
        String names = columns.stream().map(each -> quoted(each.name())).collect(Collectors.joining(", "));
        String read = columns.stream().map(Column::read).collect(Collectors.joining(", "));
        String noted = table.equals(MIGRATIONS) ? " where version is not null" : "";
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery("select " + read + " from " + quoted(table) + noted)) {
                rows("insert into " + quoted(table) + " (" + names + ") values ", columns, row);
            }
        }
    }

    private void rows(String insert, List<Column> columns, ResultSet row) throws SQLException, IOException {
        StringBuilder statement = new StringBuilder();
        while (row.next()) {
            statement.append(statement.isEmpty() ? insert : ", ");
            for (int i = 0; i < columns.size(); i++) {
                statement.append(i == 0 ? "(" : ", ").append(columns.get(i).value(row, i + 1));
            }
            statement.append(")");
            rows++;
            if (statement.length() > STATEMENT) {
                line(statement + ";");
                statement.setLength(0);
            }
        }
        if (!statement.isEmpty()) {
            line(statement + ";");
        }
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select column_name, data_type from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and is_generated = 'NEVER' order by ordinal_position")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String type = row.getString(2);
                    columns.add(new Column(row.getString(1), BINARY.contains(type), MOMENTS.contains(type)));
                }
            }
        }
        return columns;
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** A text as SQL, without line breaks. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("'");
        text.chars().forEach(each -> {
            switch (each) {
                case '\\' -> literal.append("\\\\");
                case '\'' -> literal.append("\\'");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case 0 -> literal.append("\\0");
                default -> literal.append((char) each);
            }
        });
        return literal.append("'").toString();
    }

    /**
     * A column; bytes are written in Base64, which takes less room than digits. The database itself says a moment as text:
     * the driver drops the zeros a fraction of a second begins with, so that .015 would become .15.
     */
    private record Column(String name, boolean binary, boolean moment) {

        String read() {
            return moment ? "cast(" + quoted(name) + " as char)" : quoted(name);
        }

        String value(ResultSet row, int place) throws SQLException {
            if (binary) {
                byte[] bytes = row.getBytes(place);
                return bytes == null
                        ? "null"
                        : "from_base64('" + Base64.getEncoder().encodeToString(bytes) + "')";
            }
            String text = row.getString(place);
            return text == null ? "null" : literal(text);
        }
    }
}
