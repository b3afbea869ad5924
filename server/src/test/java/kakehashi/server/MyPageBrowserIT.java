package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** My page by mailed link, in the browser. Source: T4, T7, domain 4.1. */
class MyPageBrowserIT {

    private static final String NAME = "NGUYEN THI HONG NHUNG";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);

    /** Signs somebody up and confirms; returns the mail address. */
    private String signUp(String event) {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        visitor.signUp("en", event, "", Map.of("name", NAME, "email", address, "phone", "090-1234-5678"))
                .orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        return address;
    }

    private static void ask(Browser browser, String language, String address) {
        Page page = browser.open("/" + language + "/my");
        page.locator("#email").fill(address);
        page.locator("#next").click();
        assertThat(page.locator(".reference")).isVisible();
    }

    private void signIn(Browser browser, String language, String address) {
        ask(browser, language, address);
        browser.open(mails.link(address, "my/open"));
        browser.page().locator("#yes").click();
        assertThat(browser.page().locator("#consultations")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"ja-simple, 360, LIGHT", "vi, 1280, DARK", "my, 360, DARK"})
    void every_page_can_be_read(String language, int width, ColorScheme scheme) {
        String address = signUp("r8-11");
        String name = "my-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, scheme, true)) {
            Page page = browser.open("/" + language + "/my");
            page.locator("#email").fill("not an address");
            page.locator("#next").click();
            browser.check(name + "01-wrong");
            ask(browser, language, address);
            browser.check(name + "02-sent");
            browser.open(mails.link(address, "my/open"));
            browser.check(name + "03-open");
            page.locator("#yes").click();
            assertThat(page.locator(".next .reference")).isVisible();
            assertThat(page.locator(".whose")).containsText(NAME);
            assertThat(page.locator(".whose")).not().containsText(address);
            browser.check(name + "04-my");
            page.locator(".next a.filled").click();
            assertThat(page.locator(".answers")).containsText(NAME);
            assertThat(page.locator("img.qr")).isVisible();
            browser.check(name + "05-signup");
            visit(browser, language, name);
            browser.open("/" + language + "/my");
            page.locator("#out").click();
            assertThat(page.locator("html")).hasAttribute("data-kept", "no");
            browser.check(name + "18-signedout");
        }
    }

    private static void visit(Browser browser, String language, String name) {
        Page page = browser.page();
        String my = "/" + language + "/my/";
        browser.open(my + "consents");
        assertThat(page.locator(".card .whole")).containsText("K");
        browser.check(name + "06-consents");
        page.locator(".card a").first().click();
        assertThat(page.locator(".notice")).isVisible();
        browser.check(name + "07-consent");
        page.locator("a[href$='/withdraw']").click();
        browser.check(name + "08-withdraw");
        browser.open(my + "looks");
        browser.check(name + "09-looks");
        browser.open(my + "data");
        assertThat(page.locator("main")).containsText(NAME);
        browser.check(name + "10-data");
        RequestJourney.walk(browser, my, name);
        browser.open(my + "language");
        browser.check(name + "13-language");
        browser.open(my + "calendar");
        page.locator("#renew").click();
        assertThat(page.locator("a[href^='webcal:'][href$='.ics']")).isVisible();
        assertThat(page.locator("#copy")).isVisible();
        browser.check(name + "14-calendar");
        browser.open(my + "sessions");
        browser.check(name + "15-sessions");
        browser.open(my + "day");
        assertThat(page.locator("html")).hasAttribute("data-kept", "yes");
        browser.check(name + "16-day");
    }

    @Test
    void in_another_browser_the_link_asks_for_the_code() {
        String address = signUp("r8-11");
        try (Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, false);
                Browser desk = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            ask(phone, "vi", address);
            String code = phone.page().locator(".reference").textContent();
            Page page = desk.open(mails.link(address, "my/open"));
            page.locator("#code").fill(code.equals("000000") ? "000001" : "000000");
            page.locator("#yes").click();
            assertThat(page.locator("#code-problem")).isVisible();
            desk.check("my-code-wrong");
            page.locator("#code").fill(code.substring(0, 3) + " " + code.substring(3));
            page.locator("#yes").click();
            assertThat(page.locator("#consultations")).isVisible();
            assertThat(phone.open("/vi/my").locator("#email")).isVisible();
        }
    }

    @Test
    void links_that_do_not_work_offer_a_new_one() throws SQLException {
        String address = signUp("r8-11");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            signIn(browser, "en", address);
            String used = mails.link(address, "my/open");
            assertBroken(browser, used, "used");
            assertBroken(browser, used.substring(0, used.length() - 1), "cut");
            assertBroken(browser, used.replaceFirst(".{5}$", "AAAAA"), "altered");
            try (Browser another = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
                ask(another, "en", address);
            }
            List<String> links = mails.links(address, "my/open", 2);
            server.change("update sign_in_link set valid_until = '2026-11-23' where used_at is null");
            String late = links.stream()
                    .filter(each -> !each.equals(used))
                    .findFirst()
                    .orElseThrow();
            assertBroken(browser, late, "late");
        }
    }

    /** The page that was asked for is what signing in leads to, in another language and another browser too. */
    @Test
    void signing_in_leads_to_the_page_that_was_asked_for() {
        String address = signUp("r8-11");
        try (Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, false);
                Browser desk = new Browser(server.url(), 1280, ColorScheme.LIGHT, false)) {
            Page page = phone.open("/vi/my/consents");
            phone.speak("en");
            page.locator("#email").fill(address);
            page.locator("#next").click();
            String code = page.locator(".reference").textContent();
            String link = mails.link(address, "my/open");
            desk.open(link.replaceFirst("\\?to=.*", "?to=//example.jp/my/consents"))
                    .locator("#code")
                    .fill(code);
            desk.page().locator("#yes").click();
            assertThat(desk.page()).hasURL(server.url() + "/en/my");
            phone.open(link);
            assertThat(page.locator(".note-error")).isVisible();
            page.locator("a[href$='/en/my/sign-in?to=my/consents']").click();
            page.locator("#email").fill(address);
            page.locator("#next").click();
            for (String each : mails.links(address, "my/open", 2)) {
                if (!each.equals(link)) {
                    phone.open(each).locator("#yes").click();
                }
            }
            assertThat(page).hasURL(server.url() + "/en/my/consents");
        }
    }

    private static void assertBroken(Browser browser, String link, String why) {
        Page page = browser.open(link);
        assertThat(page.locator(".note-error")).isVisible();
        assertThat(page.locator("#yes")).hasCount(0);
        assertThat(page.locator("a[href$='/my/sign-in']")).isVisible();
        browser.check("my-link-" + why);
    }

    @Test
    void two_tabs_ask_and_both_links_work_in_this_browser() {
        String address = signUp("r8-11");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page first = browser.page();
            ask(browser, "en", address);
            String code = first.locator(".reference").textContent();
            Page second = first.context().newPage();
            second.navigate(server.url() + "/en/my");
            second.locator("#email").fill(address);
            second.locator("#next").click();
            assertThat(second.locator(".reference")).hasText(code);
            for (String link : mails.links(address, "my/open", 2)) {
                second.navigate(server.url() + link);
                assertThat(second.locator("#code")).hasCount(0);
                second.locator("#yes").click();
                assertThat(second.locator("#consultations")).isVisible();
            }
            first.navigate(server.url() + "/en/my/sessions");
            assertThat(first.locator(".card")).hasCount(1);
            first.locator("#out").click();
            assertThat(first.locator("h1")).isVisible();
            second.reload();
            assertThat(second.locator("#email")).isVisible();
        }
    }

    @Test
    void a_typed_address_is_kept_when_language_or_readings_are_changed_without_scripts() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = browser.open("/vi/my");
            page.locator("#email").fill("half-typed@");
            browser.speak("ja-simple");
            assertThat(page.locator("#email")).hasValue("half-typed@");
            page.locator(".readings button").click();
            assertThat(page.locator("ruby")).hasCount(0);
            assertThat(page.locator("#email")).hasValue("half-typed@");
        }
    }

    @Test
    void another_session_can_be_ended() {
        String address = signUp("r8-11");
        try (Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, false);
                Browser desk = new Browser(server.url(), 1280, ColorScheme.LIGHT, false)) {
            ask(phone, "en", address);
            String code = phone.page().locator(".reference").textContent();
            String link = mails.link(address, "my/open");
            desk.open(link);
            desk.page().locator("#code").fill(code);
            desk.page().locator("#yes").click();
            ask(phone, "en", address);
            for (String each : mails.links(address, "my/open", 2)) {
                if (!each.equals(link)) {
                    phone.open(each).locator("#yes").click();
                }
            }
            assertThat(phone.page().locator("#consultations")).isVisible();
            phone.open("/en/my/sessions").locator(".card button").click();
            assertThat(phone.page().locator(".card")).hasCount(1);
            assertThat(desk.open("/en/my").locator("#email")).isVisible();
        }
    }

    @Test
    void a_withdrawn_consent_takes_the_place_back_at_once() throws SQLException {
        String address = signUp("r8-11");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            signIn(browser, "en", address);
            Page page = browser.open("/en/my");
            String number = page.locator(".next .reference").textContent();
            browser.open("/en/my/consents").locator(".card a").first().click();
            page.locator("a[href$='/withdraw']").click();
            page.locator("#yes").click();
            assertThat(page.locator(".note-success")).isVisible();
            browser.check("my-withdrawn");
            page.goBack();
            assertThat(page.locator("#yes")).hasCount(0);
            assertEquals("CANCELLED", server.ask("select state from registration where reference = '" + number + "'"));
            assertThat(browser.open("/en/my").locator(".next")).hasCount(0);
        }
    }

    @Test
    void a_sign_up_is_changed_and_cancelled() {
        String address = signUp("r8-11");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            signIn(browser, "vi", address);
            Page page = browser.page();
            page.locator(".next h3 a").click();
            page.locator("a[href$='/change']").click();
            assertThat(page.locator("#name")).hasValue(NAME);
            page.locator("#name").fill("SUHARTO");
            browser.speak("en");
            assertThat(page.locator("#name")).hasValue("SUHARTO");
            browser.check("my-change");
            page.locator("#next").click();
            assertThat(page.locator(".answers")).containsText("SUHARTO");
            page.locator("a[href$='/cancel']").click();
            browser.check("my-cancel");
            page.locator("#yes").click();
            assertThat(page.locator("img.qr")).hasCount(0);
            browser.check("my-cancelled");
            whatIsKnownNeedNotBeTypedAgain(browser, "SUHARTO", address);
        }
    }

    /** While one is signed in, in no page that is kept, and not after. */
    private void whatIsKnownNeedNotBeTypedAgain(Browser browser, String name, String address) {
        Page page = begin(browser);
        assertThat(page.locator("#name")).hasValue(name);
        assertThat(page.locator("#email")).hasValue(address);
        assertThat(page.locator("#phone")).hasValue("090-1234-5678");
        assertThat(page.locator("#statusOfResidence")).hasValue("");
        assertThat(page.locator(".note-info")).isVisible();
        browser.check("my-prefilled");
        assertEquals("no-store", page.request().get(page.url()).headers().get("cache-control"));
        browser.open("/en/my").locator("#out").click();
        assertThat(page.locator("h1")).isVisible();
        begin(browser);
        assertThat(page.locator("#name")).hasValue("");
        assertThat(page.locator(".note-info")).hasCount(0);
    }

    private static Page begin(Browser browser) {
        Page page = browser.open("/en/events/r8-13/register?for=seeker");
        page.locator("#agreed").check();
        page.locator("#next").click();
        return page;
    }

    @Test
    void the_day_can_be_read_without_a_network_until_one_signs_out() throws SQLException {
        server.change("update event set starts_at = '2026-11-24 05:00', ends_at = '2026-11-24 07:00',"
                + " closes_at = '2026-11-24 05:00' where code = 'r8-9'");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            awaitCatalogue();
            signIn(browser, "ja-simple", signUp("r8-9"));
            Page page = browser.page();
            page.locator("a[href$='/my/day']").click();
            assertThat(page.locator("html")).hasAttribute("data-kept", "yes");
            browser.check("my-day-today");
            String number = page.locator(".reference").textContent();
            page.context().setOffline(true);
            page.reload();
            assertThat(page.locator(".reference")).hasText(number);
            Object drawn = page.evaluate("document.querySelector('img.qr').naturalWidth > 0");
            assertEquals(true, drawn, "the QR code without a network");
            page.context().setOffline(false);
            page.navigate(server.url() + "/ja-simple/my");
            page.locator("#out").click();
            assertThat(page.locator("html")).hasAttribute("data-kept", "no");
            assertEquals(0, page.evaluate("caches.keys().then(all => all.length)"));
            assertEquals(0, page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)"));
        } finally {
            server.change("update event set starts_at = '2026-10-15 09:00', ends_at = '2026-10-15 11:00',"
                    + " closes_at = '2026-10-15 09:00' where code = 'r8-9'");
            awaitCatalogue();
        }
    }

    /** Pages are at most a second old. */
    private static void awaitCatalogue() {
        try {
            Thread.sleep(2500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_is_mine_is_kept_by_nobody_and_shown_to_nobody_else() {
        String address = signUp("r8-11");
        String other = signUp("r8-11");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false);
                Browser stranger = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            signIn(browser, "en", address);
            signIn(stranger, "en", other);
            String mine = browser.page().locator(".next h3 a").getAttribute("href");
            for (String path : new String[] {mine, mine + "/ticket.svg", "/en/my/data.json", "/en/my/data.html"}) {
                var answer = browser.page().request().get(server.url() + path);
                assertEquals(200, answer.status(), path);
                assertEquals("no-store", answer.headers().get("cache-control"), path);
            }
            assertEquals(404, stranger.page().request().get(server.url() + mine).status());
            assertEquals(
                    404,
                    stranger.page()
                            .request()
                            .get(server.url() + mine + "/ticket.svg")
                            .status());
            String json = browser.page()
                    .request()
                    .get(server.url() + "/en/my/data.json")
                    .text();
            assertTrue(json.contains(NAME) && json.contains(address));
            assertFalse(json.contains(other));
        }
    }
}
