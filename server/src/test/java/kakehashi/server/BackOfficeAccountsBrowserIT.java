package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff accounts from the first password to the last day. Source: T2, R-W3, R-WS1. */
class BackOfficeAccountsBrowserIT {

    private final RunningServer server = Shared.server();

    @Test
    void a_wrong_password_tells_nothing() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/backoffice/signin/signin.xhtml?language=en");
            Staff.enter(page, "ward", "not the password");
            assertThat(page.locator(".note-error")).isVisible();
            String said = page.locator(".note-error").textContent();
            Staff.enter(page, "nobody", "not the password");
            assertThat(page.locator(".note-error")).hasText(said);
            browser.check("office-wrong-password");
        }
    }

    /** No other page opens before the first password is changed. */
    private void mustChange(Browser own, Page page) {
        assertThat(page.locator("#fresh")).isVisible();
        page.navigate(server.url() + "/backoffice/events/events.xhtml");
        assertThat(page.locator("#fresh")).isVisible();
        own.check("office-first-password");
    }

    @Test // T2, R-W3, domain 4.2
    void an_account_is_made_proven_used_with_a_second_factor_and_stopped() throws Exception {
        String login = "mori." + Long.toString(System.nanoTime(), 36);
        try (Browser keepers = new Browser(server.url(), 1280, ColorScheme.LIGHT, true);
                Browser own = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page keeper = Staff.signIn(keepers, server, "system", "en");
            String first = make(keepers, keeper, login);
            Page page = own.open("/backoffice/signin/signin.xhtml?language=ja");
            Staff.enter(page, login, first);
            assertThat(page.locator(".note-error")).isVisible();
            prove(keepers, keeper);
            Staff.enter(page, login, first);
            mustChange(own, page);
            Staff.settle(page, first);
            setFactor(own, page, login);
            keeper.locator("#stop").click();
            assertThat(keeper.locator("main")).containsText("The account is stopped and signed out everywhere.");
            keepers.check("office-account-3-stopped");
            page.navigate(server.url() + "/backoffice/events/events.xhtml");
            assertThat(page.locator("#login")).isVisible();
        }
        assertEquals(
                "account.create,handler.assign,handler.proof,handler.proof,handler.proof,handler.proof,"
                        + "account.password,account.factorSet,account.recovered,account.stop",
                text("select group_concat(l.action order by l.id) from access_log l"
                        + " join staff_account a on a.id = l.subject_id where a.login = '" + login
                        + "' and l.action not like 'account.sign%'"));
        assertEquals(
                "account.signIn",
                text("select distinct l.action from access_log l join staff_account a on a.id = l.subject_id"
                        + " where a.login = '" + login + "' and l.action = 'account.signIn'"));
        assertEquals("", AccessChain.broken(server));
    }

    /** Makes an account; returns its one-time password, which is shown once. */
    private String make(Browser browser, Page page, String login) {
        page.navigate(server.url() + "/backoffice/staff/accounts.xhtml");
        browser.check("office-accounts");
        page.locator("#login").fill(login);
        page.locator("#role").selectOption("COUNSELLOR");
        page.locator("#create").click();
        assertThat(page.locator("main .badge")).hasText("Not yet");
        String password = page.locator("#once").textContent();
        browser.check("office-account-1-new");
        page.reload();
        assertThat(page.locator("#once")).hasCount(0);
        return password;
    }

    private static void prove(Browser browser, Page page) {
        for (Locator box : page.locator("input[name=proof]").all()) {
            box.check();
        }
        page.locator("#record").click();
        assertThat(page.locator("section[aria-labelledby=proofs] .note-error")).isVisible();
        for (Locator box : page.locator("input[name=proof]").all()) {
            box.check();
        }
        page.locator("#doneOn").fill("2026-11-02");
        page.locator("#record").click();
        assertThat(page.locator("main .badge")).hasText("Yes");
        browser.check("office-account-2-proven");
    }

    /** Sets a second factor up, signs out, and in again with a recovery code. */
    private void setFactor(Browser browser, Page page, String login) throws Exception {
        page.navigate(server.url() + "/backoffice/signin/own.xhtml");
        browser.check("office-own");
        page.locator("a[href$='factor.xhtml']").click();
        browser.check("office-factor-1-set");
        page.locator("#code").fill(Staff.code(page.locator("#secret").textContent()));
        page.locator("#setFactor").click();
        assertThat(page.locator(".secrets li")).hasCount(10);
        String recovery = page.locator(".secrets li").first().textContent();
        browser.check("office-factor-2-codes");
        page.locator(".person button").click();
        Staff.enterAgain(page, login);
        page.navigate(server.url() + "/backoffice/events/events.xhtml");
        page.locator("#code").fill("123");
        page.locator("#go").click();
        assertThat(page.locator(".note-error")).isVisible();
        browser.check("office-code");
        page.locator("#code").fill(recovery);
        page.locator("#go").click();
        assertThat(page).hasURL(Pattern.compile(".*/events/events\\.xhtml.*"));
    }

    private String text(String query) throws SQLException {
        return server.ask(query);
    }
}
