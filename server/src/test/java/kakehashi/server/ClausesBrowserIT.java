package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** An auditor goes through the clauses of the special terms and from there to what shows that they are met. Source: T1, T17. */
class ClausesBrowserIT {

    private static final String PAGE = "/backoffice/clauses/clauses.xhtml";

    private final RunningServer server = Shared.server();

    @Test
    void an_auditor_reads_each_clause_and_follows_it_to_its_evidence() throws Exception {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "ward", "ja");
            Staff.go(page, "/clauses/");
            assertThat(page.locator("#clauses tbody > tr")).hasCount(21);
            assertThat(page.locator("#T3 .badge")).hasClass(Pattern.compile(".*badge-clause-GREEN.*"));
            assertThat(page.locator("#T21 .badge")).hasClass(Pattern.compile(".*badge-clause-OUTSIDE.*"));
            browser.check("clauses-1280-1-page");
            byte[] pdf = Browser.save(page, "#pdf");
            Drawn.picture(pdf, "clauses-pdf");
            assertEquals(List.of(), new Drawn(pdf).lacking());
            page.locator("#T3 a").first().click();
            assertThat(page.locator("#fields")).isVisible();
        }
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            page.navigate(server.url() + PAGE);
            browser.check("clauses-360-1-page");
            assertTrue(page.locator("#T2 a").count() > 0);
            pack(browser, page);
            device(browser, page);
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "ja");
            assertEquals(403, page.navigate(server.url() + PAGE).status());
        }
    }

    // R-WS2
    private void device(Browser browser, Page page) throws Exception {
        try {
            page.navigate(server.url() + "/backoffice/devices/devices.xhtml");
            page.locator("#add").click();
            page.locator("#label").fill("PC-360");
            page.locator("#place").fill("Office room, at night in the cabinet");
            carryOut(page);
            assertThat(page.locator("#standing")).hasClass(Pattern.compile(".*badge-device-LATE.*"));
            browser.check("devices-360-1-late");
            page.locator("#on").fill("2026-11-24");
            carryOut(page);
            assertThat(page.locator("#checks ~ ul li")).hasCount(1);
            page.locator("#retire").click();
            carryOut(page);
            assertThat(page.locator("#standing")).hasClass(Pattern.compile(".*badge-device-RETIRED.*"));
            page.navigate(server.url() + "/backoffice/devices/devices.xhtml");
            browser.check("devices-360-2-ledger");
        } finally {
            server.change("delete from device_check where device_id = (select id from device where label = 'PC-360')");
            server.change("delete from device where label = 'PC-360'");
        }
    }

    private static void carryOut(Page page) {
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    // T17: in under a minute, with plain names
    private static void pack(Browser browser, Page page) throws Exception {
        page.locator("#pack").click();
        browser.check("clauses-360-2-pack");
        Instant begun = Instant.now();
        byte[] zip = Browser.save(page, "#pack-2026");
        Duration took = Duration.between(begun, Instant.now());
        assertTrue(took.toSeconds() < 60);
        Files.writeString(
                Path.of("target/audit-pack.md"), zip.length + " bytes in " + took.toMillis() + " milliseconds\n");
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
                byte[] content = entries.readAllBytes();
                assertTrue(content.length > 10, entry.getName());
                if (entry.getName().endsWith(".pdf")) {
                    assertEquals(List.of(), new Drawn(content).lacking(), entry.getName());
                }
            }
        }
        assertEquals(24, names.size());
        assertTrue(
                names.stream().allMatch(name -> name.matches("(0[1-9]|1[0-9])-[a-z]+[.](csv|pdf)")), names.toString());
    }
}
