package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.security.InvalidKeyException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** A member of staff at the sign-in page of the server that tests share. */
public final class Staff {

    private static final String PASSWORD = "three bridges over water";

    /** Who has changed the first password, and on which server. */
    private static final Set<String> SETTLED = ConcurrentHashMap.newKeySet();

    private Staff() {}

    /** Signs in, changes the first password when it is the first time, and stands before what is on today. */
    static Page signIn(Browser browser, RunningServer server, String login, String language) {
        Page page = browser.open("/backoffice/signin/signin.xhtml?language=" + language);
        if (SETTLED.add(server.url() + " " + login)) {
            enter(page, login, server.firstPassword(login));
            settle(page, server.firstPassword(login));
        } else {
            enter(page, login, PASSWORD);
        }
        assertThat(page).hasURL(Pattern.compile(".*/today/today\\.xhtml.*"));
        return page;
    }

    /** Signs in at a server of a test's own, where nobody did before under this login, and changes the first password. */
    static Page signInFirst(Browser browser, RunningServer server, String login, String language) {
        Page page = browser.open("/backoffice/signin/signin.xhtml?language=" + language);
        enter(page, login, server.firstPassword(login));
        settle(page, server.firstPassword(login));
        return page;
    }

    /** Changes a first password where the page for it is shown. */
    static void settle(Page page, String first) {
        page.locator("#old").fill(first);
        page.locator("#fresh").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("#change").click();
        assertThat(page).hasURL(Pattern.compile(".*/today/today\\.xhtml.*"));
    }

    /** The cookies of somebody who signed in. */
    public static String session(RunningServer server, String login) {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            return signIn(browser, server, login, "ja").context().storageState();
        }
    }

    /** Looks at a company that waits for it and notes that nothing is wrong, so that it is trusted from then on. */
    public static void trust(RunningServer server, String company) {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = signIn(browser, server, "manager", "en");
            go(page, "/companies/");
            page.locator("#companies").waitFor();
            Locator row = page.locator("#companies tbody tr", new Page.LocatorOptions().setHasText(company));
            Locator next = page.locator(".ways a", new Page.LocatorOptions().setHasText("Next"));
            while (row.count() == 0 && next.count() > 0) {
                String before = page.url();
                next.click();
                page.waitForURL(each -> !each.equals(before));
            }
            row.locator("button[name=settle]").click();
            assertThat(page.locator(".note-success")).isVisible();
        }
    }

    /** Proposes an opening to the seeker of a case, as the counsellor the case is given to. */
    public static void propose(RunningServer server, String file, String opening) throws SQLException {
        server.change("update case_file set counsellor_id = (select id from consultation_counsellor where number = 1),"
                + " version = version + 1 where id = '" + file + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = signIn(browser, server, "counsellor", "en");
            browser.open("/backoffice/cases/introduce.xhtml?id=" + file);
            page.locator("#openings tbody tr", new Page.LocatorOptions().setHasText(opening))
                    .locator("button[name=propose]")
                    .click();
            assertThat(page.locator(".note-success")).isVisible();
        }
    }

    /** Opens a screen from the menu, which is folded up where the window is narrow, and from the word it stands under. */
    static void go(Page page, String screen) {
        page.waitForLoadState();
        Locator fold = page.locator(".screens .fold summary");
        if (fold.isVisible()) {
            fold.click();
        }
        Locator link = page.locator(".screens a[href*='" + screen + "']");
        link.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        Locator inside = page.locator("a[href*='" + screen + "']");
        Locator part = page.locator(".screens .part", new Page.LocatorOptions().setHas(inside));
        if (part.count() > 0) {
            part.locator("summary").click();
        }
        link.click();
    }

    /** What an authenticator app shows now for a secret. */
    static String code(String secret) throws InvalidKeyException {
        byte[] key = new Base32().decode(secret.replaceAll("\\s", ""));
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), Instant.now());
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

    /** The session ends while an answer is typed; it is there again after signing in, and is sent then. */
    static void sendAfterSessionEnded(Page page, String login) {
        String typed = page.locator("#text").inputValue();
        page.context().clearCookies();
        page.locator("#send").click();
        enterAgain(page, login);
        assertThat(page.locator("#text")).hasValue(typed);
        page.locator("#send").click();
    }
}
