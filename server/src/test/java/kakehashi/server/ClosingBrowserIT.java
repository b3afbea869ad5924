package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
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
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.domain.returning.BrokenPackage;
import kakehashi.domain.returning.OpenedPackage;
import kakehashi.domain.returning.PackageFiles;
import kakehashi.domain.returning.WardKey;
import kakehashi.domain.returning.WrongKey;
import kakehashi.server.backup.BackupFile;
import kakehashi.server.backup.BackupKey;
import kakehashi.server.backup.BackupKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample programme at the end of its contract, on a server of its own. Source: T11, T12, P9, R-F6. */
class ClosingBrowserIT {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    private final YearFigures figures = new YearFigures();
    private RunningServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws SQLException {
        server = RunningServer.start("closing", Map.of());
        new YearPeople(server).come();
        server.change("update programme set ends_on = '2026-11-20' where fiscal_year = 2026");
        server.change("update mail set state = 'SENT' where state in ('QUEUED', 'SENDING', 'HELD')");
        server.change("update paper_copy set state = 'DESTROYED'");
    }

    @AfterEach
    void end() {
        server.close();
    }

    private interface Part {
        void of(Browser browser, Page page) throws Exception;
    }

    private void as(String login, int width, String language, Part part) throws Exception {
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(server.url() + "/backoffice/years/closings.xhtml?language=" + language);
            page.locator("#closings tbody a").first().click();
            part.of(browser, page);
        }
    }

    private static void act(Page page, String act) {
        page.locator("#act-" + act).click();
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
    }

    private static void step(Page page, String step) {
        page.locator("button[name=step][value=" + step + "]").click();
    }

    private static void carryOut(Page page) {
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
    }

    @Test
    void a_year_is_given_back_and_erased_by_two_people() throws Exception {
        WardKey key = WardKey.make(folder.resolve("ward"));
        as("manager", WIDE, "ja", (browser, page) -> {
            act(page, "BEGIN");
            browser.check("closing-1280-1-begun");
        });
        Map<String, Long> before = rows();
        as("ward", NARROW, "ja", (browser, page) -> enter(browser, page, key));
        as("manager", WIDE, "ja", (browser, page) -> {
            assertThat(page.locator("#fingerprint")).hasText(key.fingerprint());
            timed(page, "PACK");
        });
        as("ward", WIDE, "en", this::receive);
        Path backup = backUp();
        as("manager", NARROW, "ja", (browser, page) -> {
            act(page, "ASK");
            browser.check("closing-360-3-asked");
            page.locator("#act-APPROVE").click();
            step(page, "do");
            assertThat(page.locator(".note-error")).isVisible();
        });
        as("ward", WIDE, "ja", (browser, page) -> act(page, "APPROVE"));
        as("manager", WIDE, "ja", this::erase);
        assertEquals("0", server.ask("select count(*) from seeker"));
        assertEquals("0", server.ask("select count(*) from mail"));
        figures.write(Path.of("target/year-closed.md"), before, rows());
        as("ward", NARROW, "en", (browser, page) -> {
            assertThat(page.locator("#certificate")).isVisible();
            browser.check("closing-360-5-certified");
            server.change("update closing set certificate = concat(certificate, ' ')");
            page.reload();
            page.locator("#number").fill(page.locator("#proof").textContent());
            page.locator("#number + button").click();
            assertThat(page.locator(".note-error")).isVisible();
        });
        server.stop();
        readsNobody(backup);
    }

    private Map<String, Long> rows() throws SQLException {
        try (Connection database = server.database()) {
            return YearFigures.rows(database);
        }
    }

    private void timed(Page page, String act) {
        Instant begun = Instant.now();
        act(page, act);
        figures.note(act + ", seconds", Duration.between(begun, Instant.now()).toSeconds());
    }

    private Path backUp() throws Exception {
        Path backups = folder.resolve("backups");
        Map<String, String> settings = Map.of(
                "KAKEHASHI_DATA",
                server.data().toString(),
                "KAKEHASHI_BACKUP_KEYS",
                folder.resolve("backup-keys").toString());
        String said = RunningServer.command("closing-command", settings, 0, "backup", backups.toString());
        assertTrue(said.contains("Backup written: "), said);
        try (Stream<Path> files = Files.list(backups)) {
            return files.filter(file -> file.toString().endsWith(".backup"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A backup from before the erasure is as good as erased: what was sealed with the destroyed keys stays closed. */
    private void readsNobody(Path backup) throws Exception {
        Path backupKeys = folder.resolve("backup-keys");
        String dump = BackupFile.read(
                backup,
                BackupKey.read(backupKeys, BackupKind.DATA),
                in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(dump.contains("insert into `registration`"), "nothing to look through");
        assertNobody(dump);
        try (ForeignDatabase database = new ForeignDatabase("closing-database")) {
            Map<String, String> settings = new HashMap<>(database.settings());
            settings.put("KAKEHASHI_KEYS", server.data().resolve("keys").toString());
            settings.put("KAKEHASHI_BACKUP_KEYS", backupKeys.toString());
            String said = RunningServer.command("closing-command", settings, 0, "restore", backup.toString());
            assertTrue(said.contains("Restored: "), said);
            try (RunningServer restored = RunningServer.start("closing-restored", settings, "backoffice")) {
                looksInVain(restored, database);
            }
        }
    }

    private static void assertNobody(String text) {
        for (String known : List.of(YearPeople.NAME, YearPeople.ADDRESS)) {
            assertFalse(text.contains(known), "a name or an address can be read");
        }
    }

    private static void looksInVain(RunningServer restored, ForeignDatabase database) throws SQLException {
        String event;
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select r.event_id, count(*) from registration r"
                        + " group by r.event_id order by count(*) desc limit 1")) {
            assertTrue(row.next(), "nobody was restored");
            event = row.getString(1);
        }
        try (Browser browser = new Browser(restored.url(), WIDE, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/backoffice/signin/signin.xhtml?language=en");
            Staff.enterAgain(page, "manager");
            assertThat(page).hasURL(Pattern.compile(".*/today/today\\.xhtml.*"));
            for (String path : List.of(
                    "/registrations/registrations.xhtml?event=" + event,
                    "/cases/cases.xhtml",
                    "/search/search.xhtml")) {
                browser.open("/backoffice" + path);
                assertNobody(page.content());
            }
        }
        assertNobody(restored.log());
    }

    private void enter(Browser browser, Page page, WardKey key) {
        page.locator("#act-KEY").click();
        page.locator("#key").fill("nothing");
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-error")).isVisible();
        browser.check("closing-360-2-key");
        page.locator("#key").fill(key.pem());
        carryOut(page);
    }

    private void receive(Browser browser, Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.locator("#package").click());
        Path file = folder.resolve("return.p7m");
        download.saveAs(file);
        Path secret = folder.resolve("ward").resolve(WardKey.PRIVATE_FILE);
        OpenedPackage.open(file, WardKey.readPrivate(secret), folder.resolve("opened"));
        assertTrue(Files.readString(folder.resolve("opened/tables/registration.csv"))
                .contains(YearPeople.NAME));
        figures.note("package, bytes", Files.size(file));
        isNoticedWhenAltered(file, secret);
        page.locator("#act-RECEIVE").click();
        page.locator("#hash").fill("0".repeat(64));
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-error")).isVisible();
        page.locator("#hash").fill(PackageFiles.hash(Files.readAllBytes(file)));
        page.locator("#own").fill("8-12");
        carryOut(page);
        browser.check("closing-1280-2-received");
    }

    private void isNoticedWhenAltered(Path file, Path secret) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Path altered = Files.write(folder.resolve("altered.p7m"), bytes);
        assertThrows(
                BrokenPackage.class,
                () -> OpenedPackage.open(altered, WardKey.readPrivate(secret), folder.resolve("altered")));
        Path other = folder.resolve("other");
        WardKey.make(other);
        assertThrows(
                WrongKey.class,
                () -> OpenedPackage.open(
                        file, WardKey.readPrivate(other.resolve(WardKey.PRIVATE_FILE)), folder.resolve("wrong")));
    }

    // T12
    private void isRefusedWhileSomethingIsLeft(Browser browser, Page page) throws SQLException {
        server.change(
                "insert into mail (id, seal_year, language, template, subject_id, recipient, content, state, attempts,"
                        + " queued_at, due_at) values (uuid(), 2026, 'ja', 'confirm', uuid(), 'x', 'x', 'SENT', 1, now(3), now(3))");
        page.locator("#act-CERTIFY").click();
        step(page, "do");
        assertThat(page.locator(".note-error")).isVisible();
        browser.check("closing-1280-3-refused");
        page.locator(".back a").click();
        assertThat(page.locator("#left li")).hasCount(1);
        assertThat(page.locator("#left")).containsText("1");
        browser.check("closing-1280-3-left");
        server.change("delete from mail");
        page.reload();
        assertThat(page.locator("#left")).hasCount(0);
    }

    private void erase(Browser browser, Page page) throws Exception {
        timed(page, "ERASE");
        while (page.locator("#act-ERASE").count() > 0) {
            timed(page, "ERASE");
        }
        act(page, "DESTROY");
        timed(page, "SCAN");
        isRefusedWhileSomethingIsLeft(browser, page);
        act(page, "CERTIFY");
        String proof = page.locator("#proof").textContent();
        page.locator("#number").fill("0".repeat(64));
        page.locator("#number + button").click();
        assertThat(page.locator(".note-error")).isVisible();
        page.locator("#number").fill(proof);
        page.locator("#number + button").click();
        assertThat(page.locator(".note-success")).isVisible();
        browser.check("closing-1280-4-certified");
        Download paper = page.waitForDownload(() -> page.locator("#certificate").click());
        assertEquals("erasure-2026.pdf", paper.suggestedFilename());
        byte[] pdf = Files.readAllBytes(paper.path());
        Drawn.picture(pdf, "closing-certificate");
        assertEquals(List.of(), new Drawn(pdf).lacking());
        assertNobody(new Drawn(pdf).text());
    }
}
