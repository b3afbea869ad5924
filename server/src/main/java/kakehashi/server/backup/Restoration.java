package kakehashi.server.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads what {@link Dump} wrote: into an empty schema, or only to see that it is whole. */
public final class Restoration {

    private Restoration() {}

    /**
     * Reads a dump to its end without using it.
     *
     * @return what its last line says
     * @throws Unusable when it is no dump or has no end
     */
    public static String check(InputStream dump) throws IOException {
        return each(dump, statement -> {});
    }

    /**
     * Puts a dump into the schema of a connection, which is for nothing else.
     *
     * @return what its last line says
     * @throws Unusable when the schema is not empty, or it is no dump or has no end
     */
    public static String run(InputStream dump, Connection connection) throws IOException, SQLException {
        refuseFull(connection);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            String said = each(dump, statement::execute);
            connection.commit();
            return said;
        } catch (Failed failed) {
            throw failed.cause;
        }
    }

    private static void refuseFull(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select count(*), database() from information_schema.tables where table_schema = database()")) {
            tables.next();
            if (tables.getInt(1) > 0) {
                throw new Unusable("A backup is restored into an empty database only, but " + tables.getString(2)
                        + " has " + tables.getInt(1) + " tables.");
            }
        }
    }

    private static String each(InputStream dump, Use use) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(dump, StandardCharsets.UTF_8));
        if (!Dump.HEAD.equals(lines.readLine())) {
            throw new Unusable("This backup has a form that is not known here; a newer Kakehashi may have made it.");
        }
        String last = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            last = line;
            if (!line.startsWith("--")) {
                try {
                    use.statement(line);
                } catch (SQLException e) {
                    throw new Failed(e);
                }
            }
        }
        if (!last.startsWith(Dump.END)) {
            throw new Unusable("This backup is not whole: its last line is missing.");
        }
        return last.substring(Dump.END.length());
    }

    /** What is done with a statement. */
    @FunctionalInterface
    private interface Use {

        void statement(String sql) throws SQLException;
    }

    /** A statement was refused. */
    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient SQLException cause;

        Failed(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
