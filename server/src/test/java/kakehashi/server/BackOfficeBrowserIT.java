package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff sign in, find a sign-up and look at it; every look is logged. Source: R-WS1, R-WS3, R-W5, R-CS1. */
class BackOfficeBrowserIT {

    private final RunningServer server = Shared.server();

    @ParameterizedTest
    @CsvSource({"manager, 1280, ja", "handler, 360, en"})
    void staff_find_a_sign_up_and_the_look_is_logged(String login, int width, String language) throws Exception {
        String number = new Visitor(server.url())
                .signUp("vi", "r8-11", "", Map.of("name", "TRAN VAN MINH", "email", Shared.newAddress()))
                .orElseThrow();
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            browser.check("office-" + login + "-1-today");
            Staff.go(page, "/events/events.xhtml");
            page.locator("a[href*='registrations.xhtml']")
                    .nth(event(page, "r8-11"))
                    .click();
            page.locator("#text").fill("tran");
            page.locator("#search").click();
            Locator row = page.locator("a", new Page.LocatorOptions().setHasText(number));
            assertThat(row).isVisible();
            assertFalse(page.url().contains("tran"), page.url());
            browser.check("office-" + login + "-2-sign-ups");
            row.click();
            assertThat(page.locator("main")).containsText("TRAN VAN MINH");
            assertFalse(page.title().contains("TRAN"), page.title());
            browser.check("office-" + login + "-3-sheet");
        }
        assertEquals(1, looks(login, number));
    }

    @Test
    void nobody_sees_anything_without_signing_in_or_with_the_wrong_role() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/backoffice/registrations/registrations.xhtml");
            assertThat(page).hasURL(Pattern.compile(".*/signin/signin\\.xhtml.*"));
            Staff.signIn(browser, server, "auditor", "en");
            Response denied = page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml");
            assertEquals(403, denied.status());
            assertEquals(
                    403,
                    page.navigate(server.url() + "/backoffice/nothing.xhtml").status());
        }
    }

    @Test // R-W5
    void a_look_that_is_denied_is_written_into_a_whole_chain() throws Exception {
        String number = signUp();
        String id = text("select id from registration where reference = '" + number + "'");
        String sheet = server.url() + "/backoffice/registrations/registration.xhtml?id=" + id + "&event=";
        String event = text("select event_id from registration where reference = '" + number + "'");
        String other = text("select id from event where code = 'r8-12'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "auditor", "en");
            assertEquals(403, page.navigate(sheet + event).status());
            assertEquals("auditor registration.view.denied 0", lastEntry(id));
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            assertEquals(404, page.navigate(sheet + other).status());
            assertEquals("manager registration.view.denied 0", lastEntry(id));
            assertFalse(page.content().contains("SANTOS"));
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            page.navigate(sheet + event);
            assertThat(page.locator("section[aria-labelledby=looks]")).containsText("申込みの詳細を見ようとして、断られました");
            browser.check("office-manager-4-denied");
        }
        assertEquals("", AccessChain.broken(server));
    }

    @ParameterizedTest // R-F4
    @CsvSource({"1280, ja", "360, en"})
    void a_company_outside_the_ward_is_looked_at(int width, String language) throws Exception {
        String name = "架空かもめ製作所" + language;
        new Visitor(server.url())
                .signUp(
                        "ja",
                        "r8-12",
                        "",
                        Map.of(
                                "name", "山田 花子",
                                "email", Shared.newAddress(),
                                "companyName", name,
                                "industry", "E",
                                "smeClass", "MANUFACTURING_OTHER",
                                "employees", "12",
                                "inWard", "no"))
                .orElseThrow();
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", language);
            Staff.go(page, "/companies/");
            Locator row = page.locator("#companies tbody tr", new Page.LocatorOptions().setHasText(name));
            assertThat(row.locator("span.why")).hasCount(2);
            browser.check("office-companies-" + language + "-" + width);
            row.locator("button[name=settle]").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("main")).not().containsText(name);
            browser.check("office-companies-settled-" + language + "-" + width);
            server.change("update company set name = concat(name, '・新'), check_state = 'NEEDED', doubt = 'CHANGED',"
                    + " version = version + 1 where name = '" + name + "'");
            page.reload();
            assertThat(row.locator(".why").last()).containsText(name + " → " + name + "・新");
            browser.check("office-companies-changed-" + language + "-" + width);
            row.locator("button[name=settle]").click();
            assertThat(page.locator("main")).not().containsText(name);
            addMinimumWage(browser, page, language + "-" + width);
        }
        assertEquals(
                "DONE manager",
                text("select concat(c.check_state, ' ', a.login) from company c join access_log a"
                        + " on a.subject_id = c.id and a.action = 'company.check' where c.name like '" + name + "%'"));
    }

    private static void addMinimumWage(Browser browser, Page page, String shot) {
        page.locator("main a[href*='wages.xhtml']").click();
        assertThat(page.locator("#wages")).containsText("1,226");
        page.locator("#from").fill("2099-10-01");
        page.locator("#amount").fill("２千");
        page.locator("button[name=step]").first().click();
        assertThat(page.locator("#amount-problem")).isVisible();
        browser.check("office-wages-" + shot);
        page.locator("#amount").fill("2,345");
        page.locator("button[name=step]").first().click();
        browser.check("office-wages-read-" + shot);
        page.locator("button[name=step]").first().click();
        assertThat(page.locator("#wages")).containsText("2,345");
        browser.check("office-wages-added-" + shot);
    }

    @Test // R-WS3
    void a_search_is_written_down_without_its_words_even_when_it_finds_nobody() throws Exception {
        String number = signUp();
        String event = text("select event_id from registration where reference = '" + number + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml?event=" + event);
            page.locator("#text").fill("zzyzx");
            page.locator("#search").click();
            assertThat(page.locator("#nothing")).isVisible();
            assertEquals("manager registration.list.byName 0", lastEntry(event));
            page.locator("#text").fill(number);
            page.locator("#search").click();
            assertThat(page.locator("a", new Page.LocatorOptions().setHasText(number)))
                    .isVisible();
            assertEquals("manager registration.list.byNumber 1", lastEntry(event));
        }
        assertEquals("", AccessChain.broken(server));
        assertFalse(server.log().contains("zzyzx"));
    }

    private String lastEntry(String subject) throws SQLException {
        return text("select concat(login, ' ', action, ' ', records) from access_log where subject_id = '" + subject
                + "' order by id desc limit 1");
    }

    /** Which of the links to sign-ups is an event's: the list is ordered by beginning, as the codes are. */
    private int event(Page page, String code) throws SQLException {
        String id = text("select id from event where code = '" + code + "'");
        Locator links = page.locator("a[href*='registrations.xhtml']");
        assertThat(links.first()).isVisible();
        for (int i = 0; i < links.count(); i++) {
            if (links.nth(i).getAttribute("href").contains(id)) {
                return i;
            }
        }
        throw new AssertionError("no link to " + code);
    }

    private int looks(String login, String number) throws SQLException {
        return Integer.parseInt(text("select count(*) from access_log a join registration r on r.id = a.subject_id"
                + " where a.action = 'registration.view' and a.login = '" + login + "' and r.reference = '" + number
                + "'"));
    }

    private String text(String query) throws SQLException {
        return server.ask(query);
    }

    private String signUp() {
        return new Visitor(server.url())
                .signUp("en", "r8-11", "", Map.of("name", "MARIA SANTOS", "email", Shared.newAddress()))
                .orElseThrow();
    }
}
