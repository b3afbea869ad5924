package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The auditor has the log checked, and the manager signs its months. Source: R-WS3, R-CS3. */
class LogCheckBrowserIT {

    private static final String CHECK = "/backoffice/log/check.xhtml";

    @Test
    void a_tampered_entry_is_named_and_a_month_is_signed() throws Exception {
        try (RunningServer server = RunningServer.start("log-check", Map.of(), "backoffice")) {
            try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
                Page page = Staff.signInFirst(browser, server, "auditor", "ja");
                Staff.go(page, "/log/");
                page.locator("main a[href*='check.xhtml']").click();
                page.locator("button[name=check]").click();
                assertThat(page.locator(".note-info").last()).containsText("書き換えも抜けもありません");
                browser.check("office-log-check-360-1-whole");
                // The log began in October then, and its first entry does not say so.
                server.change("update access_log set seen_at = '2026-10-05 03:00:00' order by id limit 1");
                String number = server.ask("select min(id) from access_log");
                page.locator("button[name=check]").click();
                assertThat(page.locator(".note-error")).containsText(" " + number + " ");
                assertThat(page.locator("#months tbody tr")).hasCount(1);
                assertThat(page.locator("#months a")).hasCount(0);
                browser.check("office-log-check-360-2-broken");
                assertEquals(
                        403,
                        page.navigate(server.url() + "/backoffice/log/signing.xhtml?month=2026-10")
                                .status());
            }
            sign(server);
        }
    }

    private static void sign(RunningServer server) throws Exception {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signInFirst(browser, server, "manager", "en");
            assertThat(page.locator("main")).containsText("Months of the access log whose review is overdue");
            page.navigate(server.url() + CHECK);
            assertThat(page.locator("#months")).containsText("Overdue");
            page.locator("#months a").click();
            page.locator("button[value=check]").click();
            assertThat(page.locator(".note-error").first()).isVisible();
            page.locator("#finding").selectOption("NOTHING");
            browser.check("office-log-check-1280-3-signing");
            page.locator("button[value=check]").click();
            page.locator("button[value=do]").click();
            assertThat(page.locator("#months")).containsText("Reviewed");
            assertThat(page.locator("#months")).containsText("manager");
            browser.check("office-log-check-1280-4-signed");
            assertEquals("1", server.ask("select count(*) from access_log where action = 'log.sign'"));
            assertEquals(
                    404,
                    page.navigate(server.url() + "/backoffice/log/signing.xhtml?month=october")
                            .status());
        }
    }
}
