package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The auditor reads who looked at what; every role is told what it sees. Source: R-WS3, R-CS3, domain 1h. */
class BackOfficeLogBrowserIT {

    private static final String NAME = "RAM BAHADUR THAPA";
    private static final String LOG = "/backoffice/log/log.xhtml";

    private final RunningServer server = Shared.server();

    /** A sign-up whose sheet the handler opened. */
    private String lookedAt() throws SQLException {
        String number = new Visitor(server.url())
                .signUp("en", "r8-11", "", Map.of("name", NAME, "email", Shared.newAddress()))
                .orElseThrow();
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "en");
            page.navigate(server.url() + "/backoffice/registrations/registration.xhtml?event="
                    + server.ask("select event_id from registration where reference = '" + number + "'") + "&id="
                    + server.ask("select id from registration where reference = '" + number + "'"));
            assertThat(page.locator("main")).containsText(NAME);
        }
        return number;
    }

    private static Locator rows(Page page) {
        return page.locator("#list_data > tr");
    }

    private long looksAtTheLog() throws SQLException {
        return Long.parseLong(server.ask("select count(*) from access_log where action = 'log.list'"));
    }

    @ParameterizedTest
    @CsvSource({"auditor, 1280, ja", "auditor, 360, en", "ward, 360, ja", "manager, 1280, en"})
    void the_log_is_read_in_sentences_and_every_look_is_in_it(String login, int width, String language)
            throws Exception {
        String number = lookedAt();
        String shot = "office-log-" + login + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            long before = looksAtTheLog();
            Staff.go(page, "/log/");
            assertThat(rows(page).first()).isVisible();
            assertEquals(before + 1, looksAtTheLog());
            assertThat(page.locator(".note").first()).isVisible();
            browser.check(shot + "1-all");

            page.locator("#number").fill(number.replace("-", ""));
            assertThat(page.locator("#action optgroup")).hasCount(10);
            page.locator("#action").selectOption("registration.view");
            page.locator("#who").fill("HAND");
            page.locator("#role").selectOption("HANDLER");
            page.locator("#from").fill(RunningServer.TODAY);
            page.locator("#show").click();
            assertThat(page).hasURL(Pattern.compile(".*from=" + RunningServer.TODAY + ".*"));
            assertThat(rows(page)).hasCount(1);
            assertThat(rows(page)).containsText(number);
            assertThat(rows(page)).containsText("handler");
            assertThat(rows(page)).containsText(language.equals("ja") ? "申込みの詳細を見ました" : "Opened a sign-up");
            assertThat(page.locator("#total")).containsText("1");
            assertEquals(before + 2, looksAtTheLog());
            browser.check(shot + "2-one");
            assertFalse(page.content().contains(NAME));

            page.locator(".languages a:not([aria-current])").click();
            assertThat(rows(page)).hasCount(1);
            assertThat(page.locator("#number")).hasValue(number.replace("-", ""));
        }
        assertEquals("", AccessChain.broken(server));
    }

    @Test
    void a_long_log_is_shown_a_page_at_a_time() throws Exception {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "auditor", "en");
            for (int i = 0; i < 51; i++) {
                page.request().get(server.url() + LOG + "?who=auditor");
            }
            page.navigate(server.url() + LOG + "?who=auditor");
            assertThat(rows(page)).hasCount(50);
            long before = looksAtTheLog();
            page.locator(".ui-paginator-next").click();
            assertThat(page).hasURL(Pattern.compile(".*log\\.xhtml\\?who=auditor&page=2$"));
            assertThat(page.locator(".ui-paginator-page.ui-state-active")).hasText("2");
            assertEquals(before + 1, looksAtTheLog());
            page.navigate(server.url() + LOG + "?who=nobody-of-this-name");
            assertThat(page.locator(".ui-datatable-empty-message")).isVisible();
            page.navigate(server.url() + LOG + "?to=yesterday");
            assertThat(page.locator(".note-error").first()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "counsellor", "reception", "system"})
    void other_roles_do_not_read_it_and_trying_is_in_it(String login) throws Exception {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, "en");
            assertThat(page.locator(".screens a[href*=log]")).hasCount(0);
            assertEquals(403, page.navigate(server.url() + LOG).status());
            assertEquals(
                    login + " log.list.denied 0",
                    server.ask("select concat(login, ' ', action, ' ', records) from access_log"
                            + " where action like 'log%' order by id desc limit 1"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "manager, 0, 1280, ja",
        "handler, 0, 360, en",
        "counsellor, 1, 360, ja",
        "reception, 1, 1280, en",
        "ward, 1, 1280, ja",
        "auditor, 1, 360, ja",
        "system, 1, 1280, en"
    })
    void every_role_lands_on_a_page_that_explains_itself(String login, int notes, int width, String language) {
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(server.url() + "/backoffice/");
            assertThat(page.locator("#live h2").first()).isVisible();
            assertThat(page.locator("main .note-info")).hasCount(notes);
            boolean opening = notes == 0;
            assertEquals(
                    opening, page.locator(".screens a[href*='companies.xhtml']").count() > 0);
            assertThat(page.locator("#find")).hasCount(opening ? 1 : 0);
            browser.check("office-start-" + login);
        }
    }
}
