package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request about one's own data, from my page over the office and the ward back to my page. Source: domain 4.1. */
class RequestsBrowserIT {

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);

    private int signIns;

    @Test
    void a_request_is_received_forwarded_decided_carried_out_and_answered() throws Exception {
        String address = person();
        String number = ask(address, 3, "");
        office(number, "FORWARD", "requests-1280-1");
        decide(number, "GRANTED", null, null);
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = opened(browser, "handler", number);
            page.locator("#move").click();
            page.locator("#remedy").fill("申込みを消しました");
            carryOut(page);
            browser.check("requests-360-2-carried-out");
            page.locator("#move").click();
            carryOut(page);
            assertThat(page.locator("#move")).hasCount(0);
        }
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = my(browser, address);
            browser.open("/en/my/requests");
            assertThat(page.locator(".card")).containsText(number);
            assertThat(page.locator(".card")).containsText("申込みを消しました");
            assertThat(page.locator(".card a")).hasCount(0);
            browser.check("requests-360-3-answered");
        }
        assertEquals(
                "1",
                server.ask("select count(*) from mail where template = 'requestAnswered' and subject_id ="
                        + " (select id from data_request where reference = '" + number + "')"));
    }

    @Test
    void a_request_for_somebody_elses_data_is_refused_with_its_reason() throws Exception {
        String address = person();
        String number = ask(address, 0, "My friend's form");
        office(number, "FORWARD", "requests-1280-4");
        decide(number, "REFUSED", "NOT_OWN", "ご本人の情報ではありません");
        office(number, "ANSWER", "requests-1280-5");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = my(browser, address);
            browser.open("/en/my/requests");
            assertThat(page.locator(".card")).containsText("ご本人の情報ではありません");
        }
    }

    private String person() {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        visitor.signUp("en", "r8-11", "", Map.of("name", "ROSA MENDOZA", "email", address, "phone", "090-1234-5678"))
                .orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        return address;
    }

    private Page my(Browser browser, String address) {
        Page page = browser.open("/en/my");
        signIns++;
        mails.signIn(browser, address, signIns);
        assertThat(page.locator("#consultations")).isVisible();
        return page;
    }

    /** Sends a request of a kind, by its place in the form; gives its number. */
    private String ask(String address, int kind, String words) throws Exception {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = my(browser, address);
            browser.open("/en/my/requests/new");
            page.locator("#kind input").nth(kind).check();
            page.locator("#details").fill(words);
            page.locator("#next").click();
            page.locator("#send").click();
            assertThat(page.locator("main:has(.note-success) .facts .left")).isVisible();
            return page.locator(".card").first().textContent().replaceAll("(?s).*?(D[0-9]{9}).*", "$1");
        }
    }

    private Page opened(Browser browser, String login, String number) throws Exception {
        String id = server.ask("select id from data_request where reference = '" + number + "'");
        Page page = Staff.signIn(browser, server, login, "ja");
        page.navigate(server.url() + "/backoffice/requests/request.xhtml?id=" + id);
        assertThat(page.locator("h1")).containsText(number);
        return page;
    }

    private static void carryOut(Page page) {
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private void office(String number, String step, String name) throws Exception {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = opened(browser, "handler", number);
            assertThat(page.locator("#move[href*='move=" + step + "']")).isVisible();
            browser.check(name + "-" + step);
            page.locator("#move").click();
            carryOut(page);
        }
    }

    private void decide(String number, String decision, String ground, String why) throws Exception {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = opened(browser, "ward", number);
            page.locator("#move").click();
            page.locator("#decision").selectOption(decision);
            if (ground != null) {
                page.locator("#ground").selectOption(ground);
                page.locator("#reason").fill(why);
            }
            browser.check("requests-1280-6-decide-" + decision);
            carryOut(page);
            assertThat(page.locator("#decision")).isVisible();
        }
    }
}
