package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One event from the copy of the year before to the ward's report, and what the access log tells of it afterwards. */
class EventYearBrowserIT {

    private static final String KIND = "INFORMATION_SESSION";
    private static final String REPORT = "/backoffice/reports/report.xhtml?period=2026-10";

    /** Who did what, as an auditor finds it. */
    private static final List<String> TOLD = List.of(
            "handler copy.ask",
            "handler copy.open",
            "handler event.copy",
            "handler event.plan",
            "handler event.publish",
            "handler registration.confirm",
            "handler registration.list",
            "handler registration.print",
            "handler registration.view",
            "manager copy.approve",
            "manager event.plan",
            "manager report.submit",
            "ward approval.enter",
            "ward report.open");

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);
    private String id;
    private String code;

    private static void step(Page page, String step) {
        page.locator("button[name=step][value=" + step + "]").click();
    }

    private static void carryOut(Page page) {
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
    }

    private void open(Page page, String path) {
        page.navigate(server.url() + path);
    }

    private void workspace(Page page) {
        open(page, "/backoffice/events/event.xhtml?id=" + id);
    }

    @Test
    void one_event_from_the_copy_to_the_report() throws Exception {
        String before = server.ask("select max(id) from access_log");
        String first = Shared.newAddress();
        try (Browser desk = new Browser(server.url(), 1280, ColorScheme.LIGHT, true);
                Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, true);
                Browser lead = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page handler = Staff.signIn(desk, server, "handler", "ja");
            plan(handler);
            approve();
            publish(handler);
            String number = signUp(phone, first);
            confirm(handler, number);
            opensTheMail(phone, first);
            String second = signUp("ne");
            String third = signUp("my");
            String request = ask(handler);
            Page manager = Staff.signIn(lead, server, "manager", "en");
            open(manager, request);
            manager.locator("#approve").click();
            print(handler, request, number, second, third);
            receive(handler, manager, number, second, third);
            end("2026-11-22 05:00", "2026-11-23 05:00");
            phone.open(mails.link(first, "survey"));
            assertThat(phone.page().locator("html")).hasAttribute("lang", "vi");
            assertThat(phone.page().locator("#SATISFACTION-5")).isVisible();
            report(manager);
        }
        read();
        assertTold(before);
        assertEquals("", AccessChain.broken(server));
    }

    /** The copy of the session in September, today at eleven and smaller. */
    private void plan(Page page) throws SQLException {
        server.change("update approval set withdrawn_at = utc_timestamp(3), withdrawn_by = 'sample' where kind = '"
                + KIND + "'");
        id = server.ask("select id from event where code = 'r8-8'");
        workspace(page);
        page.locator("a[href*='copying.xhtml']").click();
        page.locator("#day").fill("2026-11-24");
        carryOut(page);
        id = page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        code = server.ask("select code from event where id = '" + id + "'");
        readWords(page);
        page.locator(".ways a[href*='plan.xhtml']").click();
        page.locator("#starts").fill("2026-11-24T11:00");
        page.locator("#ends").fill("2026-11-24T13:00");
        page.locator("#closes").fill("2026-11-24T11:00");
        page.locator("#SEEKER").fill("3");
        step(page, "check");
        step(page, "do");
        assertThat(page.locator("#publish")).hasCount(0);
    }

    /** The copy's words are found right as they are, in Japanese and then in all other languages. */
    private static void readWords(Page page) {
        page.locator("main a[href$='tag=ja']").first().click();
        page.locator("#save").click();
        assertThat(page.locator("#confirm")).isVisible();
        page.locator("input[name=right]").all().forEach(Locator::check);
        page.locator("#confirm").click();
        assertThat(page.locator("#confirm")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=changes] tbody tr").first())
                .containsText(Pattern.compile("英語、.*ベトナム語、.*タイ語"));
    }

    private void approve() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "ward", "ja");
            workspace(page);
            page.locator("a[href*='approval.xhtml']").click();
            page.locator("#number").fill("8新文消第31号");
            page.locator("#document").fill("承諾書綴り 4");
            page.locator("#first").fill("2026-11-01");
            step(page, "check");
            step(page, "do");
            assertThat(page.locator(".badge-VALID")).isVisible();
        }
    }

    private void publish(Page page) throws InterruptedException {
        workspace(page);
        page.locator("#publish").click();
        step(page, "do");
        assertThat(page.locator("main > .of-event .badge-PUBLISHED")).isVisible();
        Shared.untilVisitorsSee("/vi/events/" + code, "/events/" + code + "/register");
    }

    private String signUp(Browser browser, String address) {
        Page page = browser.open("/vi/events/" + code);
        page.locator("a.button[href*='seeker']").click();
        page.locator("#agreed").check();
        page.locator("#next").click();
        page.locator("#name").fill("NGUYEN THI HONG NHUNG");
        page.locator("#email").fill(address);
        page.locator("#phone").fill("080-9876-5432");
        if (page.locator("#statusOfResidence").count() > 0) {
            page.locator("#statusOfResidence").selectOption("STUDENT");
        }
        page.locator("#next").click();
        page.locator("#send").click();
        return page.locator(".reference").textContent().strip();
    }

    private String signUp(String language) {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        Map<String, String> answers =
                Map.of("name", "RAM THAPA", "email", address, "phone", "080-1234-5678", "statusOfResidence", "STUDENT");
        String number = visitor.signUp(language, code, "?for=seeker", answers).orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        return number;
    }

    /** She asked by phone: her mailbox is full. */
    private void confirm(Page page, String number) throws SQLException {
        open(page, "/backoffice/registrations/registrations.xhtml?event=" + id);
        page.locator("#list a", new Page.LocatorOptions().setHasText(number)).click();
        page.locator("a[href*='confirm.xhtml']").click();
        page.locator("#how").selectOption("PHONE");
        carryOut(page);
        assertThat(page.locator(".badge-CONFIRMED")).isVisible();
    }

    /** Now that there is room in it: only a proven address is asked how it was. */
    private void opensTheMail(Browser phone, String address) {
        Page page = phone.open(mails.link(address, "confirm"));
        page.locator("#yes").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private String ask(Page page) {
        open(page, "/backoffice/copies/ask.xhtml?event=" + id);
        page.locator("#kind").selectOption("PARTICIPANT_LIST");
        page.locator("#copies").fill("1");
        page.locator("#purpose").fill("当日の受付で確認するため");
        page.locator("#place").selectOption("VENUE");
        carryOut(page);
        return page.url().substring(server.url().length()).replaceFirst("&done=.*", "");
    }

    private void print(Page page, String request, String... numbers) {
        open(page, request);
        page.locator("#page").click();
        Arrays.stream(numbers)
                .forEach(number -> assertThat(page.locator(".copy")).containsText(number));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.site")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** At one door the network is gone while the other lets the second in. */
    private void receive(Page front, Page back, String first, String second, String third) throws SQLException {
        for (Page door : List.of(front, back)) {
            open(door, "/backoffice/checkin/checkin.xhtml?event=" + id);
            assertThat(door.locator("#door[data-kept=yes]")).hasCount(1);
        }
        type(front, first, "HERE");
        back.context().setOffline(true);
        back.reload();
        assertThat(back.locator("#offline")).isVisible();
        type(back, second, "KEPT");
        type(back, third, "KEPT");
        assertFalse(back.content().contains("THAPA"), "names are kept");
        front.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains(second),
                () -> type(front, second, "HERE"));
        back.context().setOffline(false);
        assertThat(back.locator("#conflict-count"))
                .hasText("1", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        back.reload();
        back.locator("#conflicts a").click();
        back.locator("button[name=here][value='" + second + "']").click();
        assertThat(back.locator(".conflict")).hasCount(0);
        assertEquals("3", server.ask("select count(*) from attendance where here and event_id = '" + id + "'"));
        assertEquals(
                "2, 2",
                server.ask("select concat(sum(login = 'handler' and not offline), ', ', sum(login = 'manager' and"
                        + " offline)) from attendance_mark where event_id = '" + id + "'"),
                "who let in whom stands in the doors' own book");
    }

    private static void type(Page page, String number, String told) {
        page.locator("#text").fill(number);
        page.locator("#text").press("Enter");
        assertThat(page.locator("#result")).hasAttribute("data-word", told);
    }

    private void end(String begin, String end) throws SQLException {
        server.change("update event set starts_at = '" + begin + "', ends_at = '" + end + "', closes_at = '" + begin
                + "' where id = '" + id + "'");
    }

    /** Counted in the month in which it took place, once that is over. */
    private void report(Page page) throws SQLException {
        open(page, REPORT);
        int held = figure(page, "Events held");
        int came = figure(page, "Attendances of job seekers");
        end("2026-10-20 02:00", "2026-10-20 04:00");
        open(page, REPORT);
        assertEquals(held + 1, figure(page, "Events held"));
        assertEquals(came + 3, figure(page, "Attendances of job seekers"));
        page.locator("#submit").click();
        page.locator("#do").click();
        assertThat(page.locator("#number")).hasText("2026-10-v1");
        workspace(page);
        page.locator("#archive").click();
        assertThat(page.locator("#restore")).isVisible();
    }

    private static int figure(Page page, String label) {
        return Integer.parseInt(page.locator("dl.facts > div")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("dd")
                .first()
                .textContent()
                .strip());
    }

    private void read() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "ward", "en");
            Staff.go(page, "/reports/");
            page.locator("#periods a[href*='period=2026-10']").click();
            assertThat(page.locator("#number")).hasText("2026-10-v1");
            assertThat(page.locator("#submit")).hasCount(0);
            assertThat(page.locator("main")).containsText("Attendances of job seekers");
        }
    }

    private void assertTold(String before) throws SQLException {
        TreeSet<String> missing = new TreeSet<>(TOLD);
        missing.removeAll(List.of(server.ask("select group_concat(distinct login, ' ', action separator ',')"
                        + " from access_log where id > " + before)
                .split(",")));
        assertEquals(new TreeSet<>(), missing, "not in the access log");
    }
}
