package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import kakehashi.domain.returning.OpenedPackage;
import kakehashi.domain.returning.PackageFiles;
import kakehashi.domain.returning.WardKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample programme at the end of its contract, on a server of its own. Source: T11, T12, P9, R-F6. */
class ClosingBrowserIT {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    private RunningServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws SQLException {
        server = RunningServer.start("closing", Map.of());
        server.change("update programme set ends_on = '2026-11-20' where fiscal_year = 2026");
        server.change("update mail set state = 'SENT' where state in ('QUEUED', 'SENDING', 'HELD')");
        server.change("update paper_copy set state = 'DESTROYED'");
    }

    @AfterEach
    void end() {
        server.close();
    }

    private interface Part {
        void of(Browser browser, Page page) throws IOException;
    }

    private void as(String login, int width, String language, Part part) throws IOException {
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
        as("ward", NARROW, "ja", (browser, page) -> enter(browser, page, key));
        as("manager", WIDE, "ja", (browser, page) -> {
            assertThat(page.locator("#fingerprint")).hasText(key.fingerprint());
            act(page, "PACK");
        });
        as("ward", WIDE, "en", this::receive);
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
        as("ward", NARROW, "en", (browser, page) -> {
            assertThat(page.locator("#certificate")).isVisible();
            browser.check("closing-360-5-certified");
        });
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
        assertTrue(Files.size(folder.resolve("opened/tables/seeker.csv")) > 0);
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

    private void erase(Browser browser, Page page) {
        act(page, "ERASE");
        while (page.locator("#act-ERASE").count() > 0) {
            act(page, "ERASE");
        }
        act(page, "DESTROY");
        act(page, "SCAN");
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
    }
}
