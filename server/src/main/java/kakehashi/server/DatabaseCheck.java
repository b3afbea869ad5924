package kakehashi.server;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import kakehashi.domain.settings.Setting;

/** Looks at a MariaDB that is not ours before anything is changed: what no connection can set for itself. */
final class DatabaseCheck {

    private static final int MAJOR = 10;
    private static final int MINOR = 11;

    /** One row with the largest file of a message is sent in one packet. */
    private static final long LEAST_PACKET = 8 * 1024 * 1024L;

    private DatabaseCheck() {}

    /**
     * Looks at the server and tries the applications' accounts.
     *
     * @throws Misconfigured naming what is wrong
     * @throws SQLException when the owner cannot connect
     */
    static void look(Database database) throws SQLException {
        try (Connection admin = DriverManager.getConnection(
                database.url(), database.admin().user(), database.admin().password())) {
            refuse(database, versionObjection(admin.getMetaData()));
            refuse(database, loggingObjection(admin));
            refuse(database, packetObjection(admin));
        }
        tryAccount(database, database.portal(), Setting.DB_PORTAL_PASSWORD);
        tryAccount(database, database.office(), Setting.DB_OFFICE_PASSWORD);
    }

    private static void refuse(Database database, Optional<String> objection) {
        if (objection.isPresent()) {
            throw new Misconfigured("The database at " + database.place() + " " + objection.get() + ".");
        }
    }

    private static Optional<String> versionObjection(DatabaseMetaData server) throws SQLException {
        return versionObjection(
                server.getDatabaseProductName(),
                server.getDatabaseProductVersion(),
                server.getDatabaseMajorVersion(),
                server.getDatabaseMinorVersion());
    }

    /** What is wrong with a product and its version, as the end of a sentence; empty when nothing is. */
    static Optional<String> versionObjection(String product, String version, int major, int minor) {
        boolean recent = major > MAJOR || major == MAJOR && minor >= MINOR;
        return product.equals("MariaDB") && recent
                ? Optional.empty()
                : Optional.of("is " + product + " " + version + ", but MariaDB " + MAJOR + "." + MINOR
                        + " or later is needed");
    }

    /** InnoDB refuses to write under read committed when statements are logged as they stand. */
    private static Optional<String> loggingObjection(Connection admin) throws SQLException {
        try (Statement statement = admin.createStatement();
                ResultSet log = statement.executeQuery("select @@log_bin and @@global.binlog_format = 'STATEMENT'")) {
            return log.next() && log.getBoolean(1)
                    ? Optional.of("has binlog_format=STATEMENT, but MIXED or ROW is needed")
                    : Optional.empty();
        }
    }

    /** Files of messages go into a row as they are. */
    private static Optional<String> packetObjection(Connection admin) throws SQLException {
        try (Statement statement = admin.createStatement();
                ResultSet packet = statement.executeQuery("select @@global.max_allowed_packet")) {
            return packet.next() && packet.getLong(1) < LEAST_PACKET
                    ? Optional.of("has max_allowed_packet=" + packet.getLong(1) + ", but " + LEAST_PACKET
                            + " or more is needed")
                    : Optional.empty();
        }
    }

    /** Without naming the schema: an account may be new and have no right there yet. */
    private static void tryAccount(Database database, Database.Account account, Setting password) {
        String server = database.connectionUrl().replaceFirst("^(jdbc:mariadb://[^/]+/)[^?]*", "$1");
        try {
            DriverManager.getConnection(server, account.user(), account.password())
                    .close();
        } catch (SQLException e) {
            throw new Misconfigured("The database at " + database.place() + " does not let " + account
                    + " in; see the setting " + password.variable() + ": " + e.getMessage());
        }
    }
}
