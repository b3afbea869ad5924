package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff sign in, find a sign-up and look at it; every look is logged. Source: R-WS1, R-WS3, R-CS1. */
class BackOfficeBrowserIT {

    private static final String PASSWORD = "three bridges over water";

    private final RunningServer server = Shared.server();

    @ParameterizedTest
    @CsvSource({"manager, 1280, ja", "handler, 360, en"})
    void staff_find_a_sign_up_and_the_look_is_logged(String login, int width, String language) throws Exception {
        String number = new Visitor(server.url())
                .signUp("vi", "r8-11", "", Map.of("name", "TRAN VAN MINH", "email", Shared.newAddress()))
                .orElseThrow();
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = signIn(browser, login, language);
            browser.check("office-" + login + "-1-events");
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
            signIn(browser, "auditor", "en");
            Response denied = page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml");
            assertEquals(403, denied.status());
            assertEquals(
                    403,
                    page.navigate(server.url() + "/backoffice/nothing.xhtml").status());
        }
    }

    @Test
    void a_wrong_password_tells_nothing_and_the_first_one_must_be_changed() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/backoffice/signin/signin.xhtml?language=en");
            enter(page, "ward", "not the password");
            assertThat(page.locator(".note-error")).isVisible();
            String said = page.locator(".note-error").textContent();
            enter(page, "nobody", "not the password");
            assertThat(page.locator(".note-error")).hasText(said);
            browser.check("office-wrong-password");
            enter(page, "ward", server.firstPassword("ward"));
            assertThat(page.locator("#fresh")).isVisible();
            page.navigate(server.url() + "/backoffice/events/events.xhtml");
            assertThat(page.locator("#fresh")).isVisible();
            browser.check("office-first-password");
        }
    }

    private Page signIn(Browser browser, String login, String language) {
        Page page = browser.open("/backoffice/signin/signin.xhtml?language=" + language);
        enter(page, login, server.firstPassword(login));
        page.locator("#old").fill(server.firstPassword(login));
        page.locator("#fresh").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("#change").click();
        assertThat(page).hasURL(Pattern.compile(".*/events/events\\.xhtml.*"));
        return page;
    }

    private static void enter(Page page, String login, String password) {
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("#go").click();
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
        String count = text("select count(*) from access_log a join registration r on r.id = a.subject_id"
                + " where a.action = 'registration.view' and a.login = '" + login + "' and r.reference = '" + number
                + "'");
        assertTrue(count.matches("\\d+"), count);
        return Integer.parseInt(count);
    }

    private String text(String query) throws SQLException {
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
