package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.vorburger.exec.ManagedProcessException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private static String refusal(Map<String, String> other) throws InterruptedException {
        return RunningServer.refusal("refused", with(other));
    }

    private static Map<String, String> with(Map<String, String> other) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.putAll(other);
        return settings;
    }

    /** Who signs up at the portal alone is mailed by the back office alone, with a link to the portal. */
    @Test
    void portal_and_back_office_run_apart_on_it_whatever_its_habits() throws Exception {
        try (RunningServer office = RunningServer.start("office-alone", database.settings(), "backoffice")) {
            Map<String, String> known = with(Map.of("KAKEHASHI_BASE_URL", "https://portal.example.jp"));
            try (RunningServer portal = RunningServer.start("portal-alone", known, "portal")) {
                assertEquals(404, new Visitor(portal.url()).open("/backoffice/").status());
                assertEquals(404, new Visitor(office.url()).open("/ja/").status());
                assertFalse(Files.exists(portal.data().resolve("first-sign-in.txt")));
                String address = Shared.newAddress();
                Visitor visitor = new Visitor(portal.url());
                String number = visitor.signUp("ja", "r8-11", "", Map.of("name", "グエン ティ ホン ニュン", "email", address))
                        .orElseThrow();
                assertTrue(visitor.open("/ja/events/r8-11").body().contains("面接練習"), "not what was stored");
                assertIsMidnight(number);
                String mail = awaitMail(office, address);
                assertTrue(mail.contains(number), mail);
                assertTrue(mail.contains("https://portal.example.jp/ja/confirm/"), mail);
                assertFalse(Files.exists(portal.data().resolve("mail")));
            }
        }
    }

    /** The demo's day begins at nine in Tokyo, which is midnight in UTC. */
    private static void assertIsMidnight(String number) throws SQLException {
        assertEquals(
                "2026-11-24 00",
                value("select date_format(submitted_at, '%Y-%m-%d %H') from registration where reference = '" + number
                        + "'"));
    }

    /** Mails leave within seconds of the sign-up. */
    private static String awaitMail(RunningServer office, String address) throws Exception {
        for (int i = 0; i < 300; i++) {
            for (Path each : mails(office)) {
                try (InputStream file = Files.newInputStream(each)) {
                    MimeMessage mail = new MimeMessage(null, file);
                    if (mail.getAllRecipients()[0].toString().equals(address)) {
                        return mail.getSubject() + "\n" + MailText.of(mail);
                    }
                }
            }
            RunningServer.pause();
        }
        return "no mail for " + address;
    }

    private static List<Path> mails(RunningServer office) throws IOException {
        Path folder = office.data().resolve("mail");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
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
    void refuses_one_that_logs_statements_as_they_stand() throws SQLException, InterruptedException {
        database.run("set global binlog_format = 'STATEMENT'");
        try {
            assertTrue(
                    refusal(Map.of()).contains("/kakehashi has binlog_format=STATEMENT, but MIXED or ROW is needed."));
        } finally {
            database.run("set global binlog_format = 'MIXED'");
        }
    }

    @Test
    void refuses_one_that_takes_no_rows_as_large_as_a_file() throws SQLException, InterruptedException {
        String usual = value("select @@global.max_allowed_packet");
        database.run("set global max_allowed_packet = 1048576");
        try {
            assertTrue(refusal(Map.of())
                    .contains("/kakehashi has max_allowed_packet=1048576, but 8388608 or more is needed."));
        } finally {
            database.run("set global max_allowed_packet = " + usual);
        }
    }

    @Test
    void names_the_account_that_cannot_sign_in() throws InterruptedException {
        String said = refusal(Map.of("KAKEHASHI_DB_OFFICE_PASSWORD", "wrong"));
        assertTrue(
                said.contains("/kakehashi does not let kakehashi_office in; see the setting"
                        + " KAKEHASHI_DB_OFFICE_PASSWORD: "),
                said);
    }
}
