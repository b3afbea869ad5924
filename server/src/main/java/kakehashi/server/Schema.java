package kakehashi.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema and the accounts' rights up to date. */
final class Schema {

    private Schema() {}

    /**
     * Migrates as the schema's owner. On a database of our own the accounts are made first; another is looked at first.
     *
     * @throws Misconfigured when the database cannot be reached, is not fit for us or refuses the migration
     */
    static void migrate(Database database) {
        try {
            if (database.managed()) {
                makeAccount(database, database.portal());
                makeAccount(database, database.office());
            } else {
                DatabaseCheck.look(database);
            }
            Flyway.configure()
                    .dataSource(
                            database.connectionUrl(),
                            database.admin().user(),
                            database.admin().password())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of(
                            "schema", database.schema(),
                            "portal", database.portal().user(),
                            "office", database.office().user()))
                    .load()
                    .migrate();
        } catch (SQLException | FlywayException e) {
            throw new Misconfigured("The database at " + database.place() + " could not be prepared as "
                    + database.admin().user() + ": " + inOneLine(e.getMessage()));
        }
    }

    /** Without what Flyway recommends. */
    private static String inOneLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !line.contains("https://"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static void makeAccount(Database database, Database.Account account) throws SQLException {
        String user = "'" + account.user().replace("'", "") + "'@'%'";
        try (Connection admin = DriverManager.getConnection(
                        database.url(),
                        database.admin().user(),
                        database.admin().password());
                Statement statement = admin.createStatement()) {
            statement.execute("create user if not exists " + user);
            statement.execute("alter user " + user + " identified by '" + account.password() + "'");
        }
    }
}
