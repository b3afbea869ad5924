package kakehashi.domain.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import org.mariadb.jdbc.MariaDbDataSource;

/** Plain statements under a named account, past the services that are tested. */
public final class Sql implements AutoCloseable {

    private static Sql admin;

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** The schema's owner, on one connection for the whole run. */
    public static synchronized Sql admin() throws SQLException {
        if (admin == null) {
            admin = as(TestDatabase.ADMIN);
        }
        return admin;
    }

    /** An account on a connection of its own. */
    public static Sql as(String account) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(System.getProperty(Setting.DB_URL.property()));
        source.setUser(account);
        source.setPassword(account + TestDatabase.PASSWORD_END);
        return new Sql(source.getConnection());
    }

    /** Executes a statement; says how many rows it touched. */
    public int run(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            prepared.execute();
            return Math.max(prepared.getUpdateCount(), 0);
        }
    }

    /** The rows of a query, by column. */
    public List<Map<String, Object>> rows(String query, Object... values) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (PreparedStatement prepared = prepare(query, values);
                ResultSet result = prepared.executeQuery()) {
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The one row of a query. */
    public Map<String, Object> row(String query, Object... values) throws SQLException {
        List<Map<String, Object>> rows = rows(query, values);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows instead of one: " + query);
        }
        return rows.get(0);
    }

    /** The one value of a query, as text. */
    public String text(String query, Object... values) throws SQLException {
        Object value = row(query, values).values().iterator().next();
        return value == null ? null : value.toString();
    }

    /** The one value of a query, as a number. */
    public long number(String query, Object... values) throws SQLException {
        return Long.parseLong(text(query, values));
    }

    /** How many rows a table has. */
    public long count(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    /** The schema's tables, without Flyway's. */
    public List<String> tables() throws SQLException {
        return rows("""
                        select table_name as name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE' and table_name not like 'flyway%'
                        order by table_name
                        """).stream().map(row -> (String) row.get("name")).toList();
    }

    /** How many statements of applications the database has executed since it started. */
    public long statements() throws SQLException {
        long sum = 0;
        for (Map<String, Object> row : rows(
                "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")) {
            sum += Long.parseLong((String) row.get("Value"));
        }
        return sum;
    }

    /** Opens a transaction that ends with {@link #rollback} only. */
    public void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    /** Undoes what was done since {@link #begin}. */
    public void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement prepare(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i] instanceof UUID ? values[i].toString() : values[i]);
        }
        return prepared;
    }
}
