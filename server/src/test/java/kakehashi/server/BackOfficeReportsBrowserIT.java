package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report from the coordinator to the ward's officer. Source: domain 5, T14. */
class BackOfficeReportsBrowserIT {

    private final RunningServer server = Shared.server();

    @Test
    void the_coordinator_submits_and_corrects_a_report_and_the_officer_reads_it() throws Exception {
        server.change("update event set state = 'PUBLISHED' where code = 'r8-1'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "ja");
            Staff.go(page, "/reports/");
            browser.check("reports-1280-1-periods");
            page.locator("#periods a[href*='period=2026-11']").click();
            assertThat(page.locator("#submit")).hasCount(0);
            submit(browser, page);
            correct(browser, page);
            page.navigate(server.url() + "/backoffice/reports/report.xhtml?period=2026");
            assertThat(page.locator("#report-residence")).isVisible();
            browser.check("reports-1280-5-year");
        } finally {
            server.change("update event set state = 'PUBLISHED' where code = 'r8-1'");
        }
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "auditor", "en");
            Staff.go(page, "/reports/");
            assertThat(page.locator("#periods a[href*='period=2026-11']")).hasCount(0);
            browser.check("reports-360-1-periods");
            read(browser, page);
        }
        assertEquals("", AccessChain.broken(server));
    }

    private void submit(Browser browser, Page page) throws SQLException {
        page.navigate(server.url() + "/backoffice/reports/report.xhtml?period=2026-05");
        assertThat(figure(page, "開催した回数")).hasText("1");
        browser.check("reports-1280-2-figures");
        server.change("update event set state = 'CANCELLED' where code = 'r8-1'");
        page.locator("#submit").click();
        assertThat(page.locator(".note-error")).isVisible();
        assertThat(figure(page, "開催した回数")).hasText("0");
        server.change("update event set state = 'PUBLISHED' where code = 'r8-1'");
        page.navigate(server.url() + "/backoffice/reports/report.xhtml?period=2026-05");
        page.locator("#submit").click();
        assertThat(page.locator(".note-warning")).isVisible();
        assertEquals("0", server.ask("select count(*) from report_version where period_code = '2026-05'"));
        browser.check("reports-1280-2-sure");
        page.locator("#do").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#number")).hasText("2026-05-v1");
    }

    private void correct(Browser browser, Page page) throws SQLException {
        server.change("update event set state = 'CANCELLED' where code = 'r8-1'");
        page.locator("#fresh").click();
        page.locator("#submit").click();
        assertThat(page.locator(".note-error")).isVisible();
        page.locator("#reason").fill("中止したイベントを開催に数えていたため");
        browser.check("reports-1280-3-correct");
        page.locator("#submit").click();
        page.locator("#do").click();
        assertThat(page.locator("#number")).hasText("2026-05-v2");
        browser.check("reports-1280-4-version");
    }

    private static Locator figure(Page page, String label) {
        return page.locator("dl.facts > div")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("dd")
                .first();
    }

    private void read(Browser browser, Page page) throws IOException, SQLException {
        page.locator("#periods a[href*='period=2026-05']").click();
        assertThat(page.locator("#number")).hasText("2026-05-v2");
        assertThat(page.locator("#submit, #fresh")).hasCount(0);
        assertThat(figure(page, "Events held")).hasText("0");
        browser.check("reports-360-2-version");
        byte[] pdf = Browser.save(page, "#pdf");
        Drawn drawn = new Drawn(pdf);
        assertTrue(drawn.text().contains("2026-05-v2"), drawn.text());
        assertEquals(List.of(), drawn.foreign(), "every font is in the file");
        assertEquals(List.of(), drawn.lacking());
        Drawn.picture(pdf, "reports-pdf");
        assertEquals("PK", new String(Browser.save(page, "#xlsx"), 0, 2, StandardCharsets.US_ASCII));
        page.locator("a[href*='comparison.xhtml']").first().click();
        assertThat(page.locator("#changed")).containsText("Events called off");
        browser.check("reports-360-3-comparison");
        assertEquals(
                "2, 1, 2, 1",
                server.ask("select concat_ws(', ', sum(login = 'handler' and action = 'report.submit'),"
                        + " sum(login = 'auditor' and action = 'report.open'),"
                        + " sum(login = 'auditor' and action = 'report.file'),"
                        + " sum(login = 'auditor' and action = 'report.compare')) from access_log"));
    }
}
