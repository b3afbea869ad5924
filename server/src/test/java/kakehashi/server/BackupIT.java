package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.vorburger.exec.ManagedProcessException;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.server.backup.BackupFile;
import kakehashi.server.backup.BackupKey;
import kakehashi.server.backup.BackupKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The drills of docs/backups.md, one after the other. Source: R-NF4, R-WS3. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupIT {

    private static final String NAME = "グエン ティ ホン ニュン";
    private static final String ADDRESS = Shared.newAddress();
    private static final Path HOME = Path.of("target/it/backup").toAbsolutePath();
    private static final Path BACKUPS = HOME.resolve("backups");
    private static final Path KEY_BACKUPS = HOME.resolve("key-backups");
    private static ForeignDatabase database;
    private static RunningServer server;
    private static String number;
    private static Map<String, String> saved;

    @BeforeAll
    static void fill() throws Exception {
        RunningServer.empty(HOME);
        database = new ForeignDatabase("backup-database");
        database.run("create database copy");
        database.run("grant all on copy.* to kakehashi_admin@'%' with grant option");
        server = RunningServer.start("backup-server", settings());
        number = new Visitor(server.url())
                .signUp("ja", "r8-11", "", Map.of("name", NAME, "email", ADDRESS))
                .orElseThrow();
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signInFirst(browser, server, "auditor", "en");
            page.navigate(server.url() + "/backoffice/log/log.xhtml");
        }
        assertTrue(run(0, "backup", HOME.resolve("beside").toString()).contains("Its key was made in "));
        assertTrue(run(0, "backup-keys", KEY_BACKUPS.toString()).contains(" keysets)."));
        server.stop();
        // Now that nobody writes any more, what is restored can be compared; also a moment with zeros after the point.
        database.run("update kakehashi.consent set given_at = concat(left(given_at, 19), '.007') limit 1");
        assertTrue(run(0, "backup", BACKUPS.toString()).contains("Backup written: "));
        saved = sums("kakehashi");
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        database.close();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("KAKEHASHI_BACKUP_KEYS", HOME.resolve("backup-keys").toString());
        return settings;
    }

    private static String run(int exit, String... arguments) throws InterruptedException {
        return with(Map.of(), exit, arguments);
    }

    private static String with(Map<String, String> other, int exit, String... arguments) throws InterruptedException {
        Map<String, String> settings = settings();
        settings.putAll(other);
        return RunningServer.command("backup-command", settings, exit, arguments);
    }

    private static Map<String, String> toCopy() {
        return Map.of(
                "KAKEHASHI_DB_URL", database.settings().get("KAKEHASHI_DB_URL").replace("/kakehashi", "/copy"),
                "KAKEHASHI_KEYS", HOME.resolve("other-keys").toString());
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".backup"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path sum(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".sha256");
    }

    /** Every table with the sum of its rows, but for what was migrated again. */
    private static Map<String, String> sums(String schema) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                Statement sum = connection.createStatement();
                ResultSet table = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"
                        + " and table_schema = '" + schema + "'")) {
            while (table.next()) {
                try (ResultSet row = sum.executeQuery("checksum table " + schema + ".`" + table.getString(1) + "`")) {
                    row.next();
                    sums.put(table.getString(1), row.getString(2));
                }
            }
        }
        return sums;
    }

    @Test
    @Order(1)
    void whoever_has_the_data_alone_reads_nobodys_name() throws IOException {
        String dump = BackupFile.read(
                only(BACKUPS),
                BackupKey.read(HOME.resolve("backup-keys"), BackupKind.DATA),
                in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(dump.contains("insert into `registration`"), "nothing to look through");
        assertNowhere(dump);
        Matcher bytes = Pattern.compile("from_base64\\('([^']*)'\\)").matcher(dump);
        while (bytes.find()) {
            assertNowhere(new String(Base64.getDecoder().decode(bytes.group(1)), StandardCharsets.UTF_8));
        }
    }

    private static void assertNowhere(String text) {
        for (String known : List.of(NAME, ADDRESS)) {
            assertFalse(text.contains(known), "a name or an address can be read");
        }
    }

    @Test
    @Order(2)
    void says_of_a_file_whether_it_is_whole_and_whose_it_is() throws Exception {
        assertTrue(run(0, "check-backup", only(BACKUPS).toString()).contains("The backup is whole: "));
        assertTrue(run(0, "check-backup", only(KEY_BACKUPS).toString()).contains(" keysets)."));
        Path altered = HOME.resolve("altered.backup");
        byte[] bytes = Files.readAllBytes(only(BACKUPS));
        bytes[bytes.length / 2] ^= 1;
        Files.write(altered, bytes);
        String broken = run(1, "check-backup", altered.toString());
        // All of this backup is in the first segment, which opens with no key any more.
        assertTrue(broken.contains(" or its beginning was altered."), broken);
        Files.copy(sum(only(BACKUPS)), sum(altered));
        broken = run(1, "check-backup", altered.toString());
        assertTrue(broken.contains(" was altered or damaged: its SHA-256 is not the one noted "), broken);
        Path others = HOME.resolve("others-keys");
        BackupKey.make(others, BackupKind.DATA);
        String said = with(
                Map.of("KAKEHASHI_BACKUP_KEYS", others.toString()),
                1,
                "check-backup",
                only(BACKUPS).toString());
        assertTrue(said.contains(" was not made with the key "), said);
        assertTrue(run(1, "backup", KEY_BACKUPS.toString()).contains("Backups of keys are kept apart"));
        assertTrue(run(2, "backup").contains("It is called like this: kakehashi.jar backup FOLDER."));
    }

    @Test
    @Order(3)
    void restores_all_into_an_empty_database_only() throws Exception {
        String said = with(toCopy(), 0, "restore", only(BACKUPS).toString());
        assertTrue(said.contains("Restored: "), said);
        assertTrue(said.contains(" are not in " + HOME.resolve("other-keys")), said);
        assertEquals(saved, sums("copy"));
        assertTrue(with(toCopy(), 0, "check-log").contains("The access log is whole: "));
        String refused = with(toCopy(), 1, "restore", only(BACKUPS).toString());
        assertTrue(refused.contains("A backup is restored into an empty database only, but copy has "), refused);
    }

    @Test
    @Order(4)
    void starts_without_keys_saying_so_and_is_ready_when_they_are_back() throws Exception {
        Map<String, String> settings = settings();
        settings.putAll(toCopy());
        settings.put("KAKEHASHI_DEMO", "on");
        try (RunningServer server = RunningServer.start("backup-restored", settings, "portal")) {
            assertTrue(server.log().contains(": nothing personal of it can be read or taken."), server.log());
            assertEquals(503, new Visitor(server.url()).open("/health/ready").status());
        }
        String said = with(toCopy(), 0, "restore-keys", only(KEY_BACKUPS).toString());
        assertTrue(said.contains("Keys restored: "), said);
        try (RunningServer server = RunningServer.start("backup-restored", settings, "portal")) {
            assertFalse(server.log().contains("nothing personal"), server.log());
            assertEquals(200, new Visitor(server.url()).open("/health/ready").status());
        }
    }

    /** A tampered entry is found, and which one. */
    @Test
    @Order(5)
    void names_the_entry_of_the_access_log_that_was_altered() throws Exception {
        Path anchors = Files.createDirectories(HOME.resolve("data-of-log/anchors"));
        Map<String, String> anchored =
                Map.of("KAKEHASHI_DATA", anchors.getParent().toString());
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(
                        "select concat(id, ' ', lower(hex(hash))) from access_log order by id desc limit 1")) {
            assertTrue(last.next(), "nobody was shown anything");
            Files.writeString(anchors.resolve("2026-11-24.txt"), last.getString(1) + "\n");
        }
        assertTrue(with(anchored, 0, "check-log").contains("; 1 anchors fit."));
        Files.writeString(anchors.resolve("2026-11-25.txt"), "999999 " + "0".repeat(64) + "\n");
        assertTrue(with(anchored, 1, "check-log").contains("entry 999999 is missing, of which 2026-11-25 knew."));
        assertTrue(run(0, "check-log").contains("The access log is whole: "));
        database.run("insert into kakehashi.access_log (seen_at, account_id, login, role, action, records,"
                + " previous_hash, hash) values (now(), uuid(), 'nobody', 'HANDLER', 'registration.view', 1,"
                + " repeat('a', 32), repeat('b', 32))");
        String said = run(1, "check-log");
        assertTrue(said.matches("(?s).*The access log is not whole: entry \\d+ was altered\\..*"), said);
    }

    /** What was sealed before is read after, and what comes after is sealed with the new key. */
    @Test
    @Order(6)
    void renews_a_key_and_reads_on() throws Exception {
        assertTrue(run(1, "renew-key", "1999").contains("There is no keyset of 1999 in "));
        String said = run(0, "renew-key", year());
        assertTrue(said.contains("The keyset of " + year() + " has 2 keys"), said);
        server.start();
        String second = new Visitor(server.url())
                .signUp("ja", "r8-11", "", Map.of("name", NAME, "email", Shared.newAddress()))
                .orElseThrow();
        String event = value("select event_id from registration where reference = '" + second + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signInFirst(browser, server, "handler", "en");
            for (String id : List.of(id(number), id(second))) {
                page.navigate(
                        server.url() + "/backoffice/registrations/registration.xhtml?event=" + event + "&id=" + id);
                assertThat(page.locator("main")).containsText(NAME);
            }
        }
        server.stop();
        assertEquals(
                "2",
                value("select count(distinct left(hex(name), 10)) from registration where id in ('" + id(number)
                        + "', '" + id(second) + "')"));
    }

    private static String id(String reference) throws SQLException {
        return value("select id from registration where reference = '" + reference + "'");
    }

    private static String year() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(database.settings().get("KAKEHASHI_KEYS")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{4}\\.values\\.json"))
                    .map(name -> name.substring(0, 4))
                    .findFirst()
                    .orElseThrow();
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
}
