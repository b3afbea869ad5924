package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An incident from the report at the door over the ward's instruction to the notice a student reads. Source: T19. */
class IncidentsBrowserIT {

    private static final String LIST = "/backoffice/incidents/incidents.xhtml";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);

    private String incident;
    private String noticed;

    @Test
    void an_incident_is_reported_looked_into_instructed_told_and_closed() throws Exception {
        String address = Shared.newAddress();
        String number = signedUp(address);
        look(number);
        report();
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            assertThat(page.locator(".note-error")).containsText(incident);
            browser.check("incidents-1280-1-today");
            page.locator("a", new Page.LocatorOptions().setHasText(incident)).click();
            assertThat(page.locator("#clocks .badge-incident-SOON")).hasCount(1);
            work(browser, page, number);
            refuseClosing(browser, page);
        }
        instruct();
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            page.navigate(server.url() + LIST);
            page.locator("a", new Page.LocatorOptions().setHasText(incident)).click();
            take(page, "NOTIFY");
            assertThat(page.locator("#delivery")).isVisible();
            browser.check("incidents-1280-5-told");
            read(address);
            take(page, "CLOSE");
            assertThat(page.locator("#acts")).hasCount(0);
            page.navigate(server.url() + "/backoffice/today/today.xhtml");
            assertThat(page.locator("main")).not().containsText(incident);
        }
    }

    private String signedUp(String address) {
        Visitor visitor = new Visitor(server.url());
        String number = visitor.signUp(
                        "vi", "r8-11", "", Map.of("name", "TRAN VAN MINH", "email", address, "phone", "090-1234-5678"))
                .orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        return number;
    }

    /** A handler opens the sheet, which the access log knows. */
    private void look(String number) throws Exception {
        String sheet = server.ask(
                "select concat('event=', event_id, '&id=', id) from registration where reference = '" + number + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "ja");
            page.navigate(server.url() + "/backoffice/registrations/registration.xhtml?" + sheet);
            assertThat(page.locator("main")).containsText(number);
        }
    }

    // Two minutes, on the phone of whoever serves at the door
    private void report() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "reception", "ja");
            Instant begun = Instant.now();
            page.locator("#report-incident").click();
            browser.check("incidents-360-1-report");
            noticed = page.locator("#noticed").inputValue();
            page.locator("button[name=step]").click();
            assertThat(page.locator("#kind-problem")).isVisible();
            page.locator("#kind").selectOption("LOST_PAPER");
            page.locator("#place").fill("会場の受付");
            page.locator("#measures").fill("会場を探した");
            page.locator("button[name=step]").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 120);
            incident = page.locator(".note-success").textContent().replaceAll("(?s).*(J[0-9]{9}).*", "$1");
            browser.check("incidents-360-2-reported");
            assertEquals(403, page.navigate(server.url() + LIST).status());
        }
    }

    private static void begin(Page page, String step) {
        page.locator("#move-" + step).click();
    }

    private static void carryOut(Page page) {
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private static void take(Page page, String step) {
        begin(page, step);
        carryOut(page);
    }

    private void work(Browser browser, Page page, String number) {
        begin(page, "TELL_WARD");
        page.locator("#way").selectOption("PHONE");
        page.locator("#at").fill(noticed);
        carryOut(page);
        assertThat(page.locator("#clocks .badge-incident-DONE")).hasCount(1);
        begin(page, "SEARCH");
        page.locator("#kind").selectOption("STAFF");
        page.locator("#mark").fill("handler");
        page.locator("#first").fill("2026-11-24T00:00");
        browser.check("incidents-1280-2-search");
        carryOut(page);
        assertThat(page.locator("#affected")).containsText(number);
        begin(page, "REMOVE");
        page.locator("#reference").fill(number);
        page.locator("#reason").fill("別の紙だった");
        carryOut(page);
        begin(page, "ADD");
        page.locator("#reference").fill(number);
        page.locator("#reason").fill("やはりその紙だった");
        carryOut(page);
        begin(page, "FACTS");
        page.locator("#cause").fill("机に置いたままにした");
        page.locator("#harm").fill("なし");
        page.locator("#remedies-SEARCHING").check();
        page.locator("#publication").fill("しない");
        page.locator("#prevention").fill("紙の名簿を持ち出さない");
        carryOut(page);
        take(page, "PRELIMINARY");
        take(page, "FINAL");
        browser.check("incidents-1280-3-worked");
    }

    private void refuseClosing(Browser browser, Page page) throws Exception {
        byte[] pdf = Browser.save(page, "#pdf");
        Drawn.picture(pdf, "incident-pdf");
        assertEquals(List.of(), new Drawn(pdf).lacking());
        begin(page, "CLOSE");
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-error")).containsText("区の指示");
        browser.check("incidents-1280-4-refused");
    }

    private void instruct() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "ward", "en");
            page.locator("a", new Page.LocatorOptions().setHasText(incident)).click();
            browser.check("incidents-360-3-ward");
            begin(page, "INSTRUCT");
            page.locator("#instruction").fill("Tell the persons, and train everybody.");
            page.locator("#notices").selectOption("YES");
            carryOut(page);
            assertThat(page.locator("#instruction")).containsText("train everybody");
            assertThat(page.locator("#move-CLOSE")).hasCount(0);
        }
    }

    /** The mail says that something waits; what happened stands on the page, in Vietnamese. */
    private void read(String address) throws Exception {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/vi/my");
            mails.signIn(browser, address, 1);
            assertThat(page.locator(".note-warning")).containsText("thông báo quan trọng");
            browser.check("incidents-360-4-my");
            page.locator("#notices").click();
            assertThat(page.locator("main")).containsText("Giấy tờ ghi thông tin của bạn đã bị mất");
            assertThat(page.locator("main")).containsText("Họ và tên");
            browser.check("incidents-360-5-notice");
            browser.open("/vi/my");
            assertThat(page.locator("#notices")).isVisible();
            assertThat(page.locator("main")).not().containsText(Pattern.compile("bấm nút bên dưới"));
        }
        assertEquals("1", server.ask("select least(1, count(*)) from mail where template = 'incidentNotice'"));
    }
}
