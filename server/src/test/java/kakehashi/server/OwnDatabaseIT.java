package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product on a MariaDB that is somebody else's. */
class OwnDatabaseIT {

    private static ForeignDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = new ForeignDatabase("foreign");
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        database.close();
    }

    private static String refusal(Map<String, String> other) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.putAll(other);
        return assertThrows(UncheckedIOException.class, () -> RunningServer.start("refused", settings))
                .getMessage();
    }

    @Test
    void runs_on_it_whatever_its_habits() throws SQLException {
        try (RunningServer server = RunningServer.start("own-database", database.settings())) {
            Visitor visitor = new Visitor(server.url());
            String number = visitor.signUp(
                            "ja", "r8-11", "", Map.of("name", "グエン ティ ホン ニュン", "email", Shared.newAddress()))
                    .orElseThrow();
            assertTrue(visitor.open("/ja/events/r8-11").body().contains("面接練習"), "not what was stored");
            // The demo's day begins at nine in Tokyo, which is midnight in UTC.
            assertEquals(
                    "2026-11-24 00",
                    value("select date_format(submitted_at, '%Y-%m-%d %H') from registration where reference = '"
                            + number + "'"));
        }
    }

    private static String value(String query) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertTrue(row.next(), query);
            return row.getString(1);
        }
    }

    @Test
    void refuses_one_that_logs_statements_as_they_stand() throws SQLException {
        database.run("set global binlog_format = 'STATEMENT'");
        try {
            assertTrue(
                    refusal(Map.of()).contains("/kakehashi has binlog_format=STATEMENT, but MIXED or ROW is needed."));
        } finally {
            database.run("set global binlog_format = 'MIXED'");
        }
    }

    @Test
    void names_the_account_that_cannot_sign_in() {
        String said = refusal(Map.of("KAKEHASHI_DB_OFFICE_PASSWORD", "wrong"));
        assertTrue(
                said.contains("/kakehashi does not let kakehashi_office in; see the setting"
                        + " KAKEHASHI_DB_OFFICE_PASSWORD: "),
                said);
    }
}
