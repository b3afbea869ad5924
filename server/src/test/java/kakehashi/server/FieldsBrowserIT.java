package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The field register and the matrix, as the manager, an auditor and others see them. Source: R-D0, R-F2, T3. */
class FieldsBrowserIT {

    private static final String LIST = "/backoffice/fields/fields.xhtml";

    private final RunningServer server = Shared.server();

    @Test
    void a_manager_switches_a_field_and_an_auditor_reads_and_prints() throws Exception {
        try {
            try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
                Page page = Staff.signIn(browser, server, "manager", "ja");
                Staff.go(page, "/fields/");
                browser.check("fields-1280-1-register");
                turn(browser, page);
                uncovered(browser, page);
            }
            try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
                Page page = Staff.signIn(browser, server, "ward", "en");
                page.navigate(server.url() + LIST);
                browser.check("fields-360-1-register");
                print(browser, page);
            }
            try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
                Page page = Staff.signIn(browser, server, "counsellor", "ja");
                assertEquals(403, page.navigate(server.url() + LIST).status());
            }
        } finally {
            server.change("update field_register set enabled = true, approval_number = null, data_item ="
                    + " 'D11_EMPLOYER' where field = 'EMPLOYER'");
            server.change("delete from field_change");
        }
    }

    private void turn(Browser browser, Page page) {
        page.locator("#fields a[href*='field=EMPLOYER']").click();
        page.locator("button[name=step][value=check]").click();
        browser.check("fields-1280-2-sure");
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#standing")).hasClass(Pattern.compile(".*badge-field-OFF.*"));
        assertThat(page.locator("#changes ~ ul")).containsText("manager");
    }

    /** Nothing covers the field any more. */
    private void uncovered(Browser browser, Page page) throws Exception {
        server.change("update field_register set data_item = null where field = 'EMPLOYER'");
        page.reload();
        assertThat(page.locator("#standing")).hasClass(Pattern.compile(".*badge-field-UNMAPPED.*"));
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-error")).containsText("13項目");
        page.locator("#number").fill("8-9999");
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-error")).containsText("有効期間");
        browser.check("fields-1280-3-refused");
        Staff.go(page, "/fields/");
        page.locator("#matrix").click();
        assertThat(page.locator("table.matrix")).hasCount(2);
        browser.check("fields-1280-4-matrix");
    }

    private void print(Browser browser, Page page) throws Exception {
        Drawn register = new Drawn(Browser.save(page, "#pdf"));
        assertTrue(register.text().replaceAll("\\s", "").contains("Fieldregister"), register.text());
        assertEquals(List.of(), register.lacking());
        String csv = new String(Browser.save(page, "#csv"), StandardCharsets.UTF_8);
        assertTrue(csv.contains("registration.name"), csv);
        page.locator("#fields a[href*='field=AGE']").click();
        assertThat(page.locator("button[name=step]")).hasCount(0);
        browser.check("fields-360-2-field");
        page.navigate(server.url() + "/backoffice/fields/matrix.xhtml");
        browser.check("fields-360-3-matrix");
        byte[] pdf = Browser.save(page, "#pdf");
        Drawn.picture(pdf, "fields-matrix-pdf");
        assertTrue(new Drawn(pdf).text().contains("Not asked"));
        assertTrue(new String(Browser.save(page, "#csv"), StandardCharsets.UTF_8).contains("Required"));
    }
}
