package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A member of staff at the sign-in page of the server that tests share. */
final class Staff {

    private static final String PASSWORD = "three bridges over water";

    /** Who has changed the first password. */
    private static final Set<String> SETTLED = ConcurrentHashMap.newKeySet();

    private Staff() {}

    /** Signs in, changes the first password when it is the first time, and stands before the events. */
    static Page signIn(Browser browser, RunningServer server, String login, String language) {
        Page page = browser.open("/backoffice/signin/signin.xhtml?language=" + language);
        if (SETTLED.add(login)) {
            enter(page, login, server.firstPassword(login));
            page.locator("#old").fill(server.firstPassword(login));
            page.locator("#fresh").fill(PASSWORD);
            page.locator("#again").fill(PASSWORD);
            page.locator("#change").click();
        } else {
            enter(page, login, PASSWORD);
        }
        assertThat(page).hasURL(Pattern.compile(".*/events/events\\.xhtml.*"));
        return page;
    }

    /** Signs in where the sign-in page is shown, after the first password was changed. */
    static void enterAgain(Page page, String login) {
        enter(page, login, PASSWORD);
    }

    /** Fills in the sign-in form and sends it. */
    static void enter(Page page, String login, String password) {
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("#go").click();
    }
}
