package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An event from the copy of an earlier one to its end, and the ward's approval on the way. Source: R-F2. */
class BackOfficeEventsBrowserIT {

    private static final String TITLE = "写しの講座";

    private final RunningServer server = Shared.server();

    private static void step(Page page, String step) {
        page.locator("button[name=step][value=" + step + "]").click();
    }

    private static void carryOut(Page page) {
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
    }

    private String event(String id) {
        return server.url() + "/backoffice/events/event.xhtml?id=" + id;
    }

    @Test
    void from_the_copy_to_the_portal_and_to_its_end() throws Exception {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            nextYear(browser, page);
            String id = copy(browser, page);
            plan(browser, page);
            withdrawApproval(browser, page);
            page.navigate(event(id));
            assertThat(page.locator("#publish")).hasCount(0);
            browser.check("office-events-4-not-ready");
            wardApproves(id);
            page.navigate(event(id));
            page.locator("#publish").click();
            assertThat(page.locator("main .note-warning")).isVisible();
            assertThat(page.locator("main .lead")).containsText("すぐに申込みが届きます");
            browser.check("office-events-5-publishing");
            step(page, "do");
            assertThat(page.locator("main > .of-event .badge-PUBLISHED")).isVisible();
            String code = server.ask("select code from event where id = '" + id + "'");
            Shared.untilVisitorsSee("/ja/events/" + code, TITLE);
            signUp(code);
            change(browser, page, id);
            callOff(browser, page, id, code);
        }
        assertEquals("", AccessChain.broken(server));
    }

    /** Up to the question whether to open it: an open year cannot be taken back on the server that tests share. */
    private static void nextYear(Browser browser, Page page) {
        Staff.go(page, "years.xhtml");
        browser.check("office-years-1-list");
        page.locator("#open").click();
        page.locator("#phone").fill("?");
        step(page, "check");
        assertThat(page.locator("#phone-problem")).isVisible();
        page.locator("#phone").fill("03-0000-0001");
        page.locator("#f input[type=checkbox]").first().check();
        browser.check("office-years-2-opening");
        step(page, "check");
        assertThat(page.locator("dl.facts")).containsText("03-0000-0001");
        assertThat(page.locator("dl.facts")).containsText("新しい日：");
        browser.check("office-years-3-read-back");
        page.locator(".back a").click();
        page.locator("section a[href$='tag=vi']").first().click();
        browser.check("office-years-4-words");
    }

    private String copy(Browser browser, Page page) throws SQLException {
        page.navigate(event(server.ask("select id from event where code = 'r8-2'")));
        browser.check("office-events-1-workspace");
        page.locator("a[href*='copying.xhtml']").click();
        step(page, "check");
        assertThat(page.locator("#day-problem")).isVisible();
        page.locator("#day").fill("2030-02-10");
        step(page, "check");
        assertThat(page.locator("#day-problem")).isVisible();
        page.locator("#day").fill("2026-11-23");
        step(page, "check");
        assertThat(page.locator("#day-problem")).containsText("過ぎた");
        page.locator("#day").fill("2027-02-10");
        browser.check("office-events-2-copy");
        carryOut(page);
        assertThat(page.locator("main > .of-event .badge-DRAFT")).isVisible();
        assertThat(page.locator("#publish")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=ready]")).containsText("文章は写したままです");
        page.locator("main a[href$='tag=ja']").first().click();
        page.locator("#title").fill(TITLE);
        page.locator("#save").click();
        assertThat(page.locator("h1")).hasText(TITLE);
        return page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }

    private static void plan(Browser browser, Page page) {
        page.locator(".ways a[href*='plan.xhtml']").click();
        page.locator("a[href*='venue.xhtml']").click();
        page.locator("#name-ja").fill("新しい会場");
        page.locator("#address-ja").fill("新宿区西新宿9丁目");
        step(page, "check");
        step(page, "do");
        page.locator("#venue").selectOption("新しい会場");
        page.locator("#COMPANY").fill("many");
        page.locator("#opens").fill("2026-11-01T09:00");
        page.locator("#ask-COMPANY\\.PHONE").uncheck();
        step(page, "check");
        assertThat(page.locator("#COMPANY-problem")).isVisible();
        page.locator("#COMPANY").fill("12");
        browser.check("office-events-3-plan");
        step(page, "check");
        assertThat(page.locator("dl.facts")).containsText("新しい会場");
        step(page, "do");
        assertThat(page.locator("section[aria-labelledby=plan]")).containsText("新しい会場");
        assertThat(page.locator("section[aria-labelledby=ready] .badge-MISSING"))
                .hasCount(0);
        assertThat(page.locator("#publish")).isVisible();
    }

    private void withdrawApproval(Browser browser, Page page) throws SQLException {
        page.navigate(server.url() + "/backoffice/approvals/approvals.xhtml");
        browser.check("office-approvals-1-ledger");
        String entry = server.ask("select id from approval where kind = 'ACCEPTANCE_SEMINAR'");
        page.locator("main a[href*='" + entry + "']").click();
        carryOut(page);
        assertThat(page.locator(".badge-WITHDRAWN")).isVisible();
        browser.check("office-approvals-2-withdrawn");
    }

    private void wardApproves(String id) {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "ward", "en");
            page.navigate(event(id));
            assertThat(page.locator(".ways a[href*='plan.xhtml']")).hasCount(0);
            browser.check("office-events-5-ward");
            page.locator("a[href*='approval.xhtml']").click();
            assertThat(page.locator("#item-D1_NAME")).isChecked();
            assertThat(page.locator("#item-D7_PHONE")).not().isChecked();
            page.locator("#number").fill("8新文消第12号");
            page.locator("#document").fill("承諾書綴り 3");
            step(page, "check");
            assertThat(page.locator("#first-problem")).isVisible();
            page.locator("#first").fill("2026-11-01");
            browser.check("office-approvals-3-form");
            step(page, "check");
            browser.check("office-approvals-4-read-back");
            step(page, "do");
            assertThat(page.locator(".badge-VALID")).isVisible();
            browser.check("office-approvals-5-entry");
        }
    }

    private void signUp(String code) {
        Map<String, String> answers = Map.of(
                "name",
                "架空 花子",
                "email",
                Shared.newAddress(),
                "companyName",
                "架空ことば工房",
                "industry",
                "L",
                "smeClass",
                "SERVICE",
                "employees",
                "12",
                "inWard",
                "yes");
        Visitor visitor = new Visitor(server.url());
        assertTrue(
                visitor.signUp("vi", code, "?for=company", answers).isPresent(), () -> visitor.path() + visitor.body());
    }

    private void change(Browser browser, Page page, String id) throws SQLException {
        page.navigate(event(id));
        page.locator(".ways a[href*='plan.xhtml']").click();
        assertThat(page.locator("#kind")).hasCount(0);
        page.locator("#COMPANY").fill("15");
        page.locator("#starts").fill("2027-02-10T14:30");
        step(page, "check");
        assertThat(page.locator(".note-warning")).containsText("1 名");
        browser.check("office-events-6-change");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("section[aria-labelledby=plan]")).containsText("15");
        assertEquals("vi", server.ask("select language from mail where template = 'changed'"));
        tellAnotherWay(browser, page, id);
    }

    /** Nobody confirmed the address of the one who signed up. */
    private void tellAnotherWay(Browser browser, Page page, String id) throws SQLException {
        assertThat(page.locator("#untold")).containsText("1 名");
        page.navigate(server.url() + "/backoffice/today/today.xhtml");
        page.locator("main a[href*='untold.xhtml?event=" + id + "']").click();
        assertThat(page.locator("#to-be-told tbody tr")).hasCount(1);
        assertThat(page.locator("#to-be-told tbody tr")).containsText("本人が確認していない");
        browser.check("office-events-6-to-be-told");
        page.locator("#to-be-told button[name=told]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#to-be-told")).hasCount(0);
        page.locator("#done summary").click();
        assertThat(page.locator("#done tbody tr")).containsText("日時または会場の変更");
        browser.check("office-events-6-told");
        assertEquals("1", server.ask("select count(*) from access_log where action = 'registration.told'"));
        page.locator(".back a").click();
        assertThat(page.locator("#untold a")).isVisible();
    }

    private void callOff(Browser browser, Page page, String id, String code) throws Exception {
        page.locator("a[href*='calloff.xhtml']").click();
        page.locator("#reason").selectOption("SPEAKER");
        browser.check("office-events-7-call-off");
        step(page, "check");
        assertThat(page.locator(".note-warning")).containsText("1 名");
        step(page, "do");
        assertThat(page.locator("main > .of-event .badge-CANCELLED")).isVisible();
        assertThat(page.locator("#untold")).containsText("1 名");
        browser.check("office-events-8-called-off");
        Shared.untilVisitorsSee("/vi/events/" + code, "do diễn giả không thể tham dự");
        assertEquals("vi", server.ask("select language from mail where template = 'calledOff'"));
        assertEquals("0", server.ask("select taken from event_places where event_id = '" + id + "'"));
        page.locator("#archive").click();
        assertThat(page.locator("#restore")).isVisible();
        assertThat(page.locator(".ways a[href*='plan.xhtml']")).hasCount(0);
        page.navigate(server.url() + "/backoffice/events/events.xhtml");
        browser.check("office-events-9-list");
    }
}
