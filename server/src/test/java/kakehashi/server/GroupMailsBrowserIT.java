package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff write to the people of an event, another releases it, and it is recalled before it leaves. Source: R-CS4. */
class GroupMailsBrowserIT {

    private static final String EVENT = "r8-11";

    private final RunningServer server = Shared.server();

    /** No mail of a group is left for others to find. */
    @AfterEach
    void forget() throws SQLException {
        server.change("delete from mail where group_id is not null");
        server.change("delete from group_mail_text");
        server.change("delete from group_mail");
    }

    private String confirmed(String language) throws Exception {
        String number = new Visitor(server.url())
                .signUp(language, EVENT, "", Map.of("name", "AUNG KYAW MOE", "email", Shared.newAddress()))
                .orElseThrow();
        server.change("update registration set state = 'CONFIRMED' where reference = '" + number + "'");
        return number;
    }

    private String people() throws SQLException {
        return server.ask("select count(*) from registration r join event e on e.id = r.event_id where e.code = '"
                + EVENT + "' and r.audience = 'SEEKER' and r.state = 'CONFIRMED'"
                + " and r.living_holder_id is not null");
    }

    private void write(Page page, String english) {
        page.locator("#words-en").fill(english);
        page.locator("#save").click();
    }

    @ParameterizedTest
    @CsvSource({"1280, ja, 360, en", "360, ja, 1280, en"})
    void what_one_writes_another_releases_and_it_is_recalled(int width, String language, int other, String theirs)
            throws Exception {
        String number = confirmed("en");
        confirmed("vi");
        String shot = "office-group-" + language + "-" + width + "-";
        String address;
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", language);
            address = begin(page, browser, shot);
            write(page, "Aung Kyaw tells you more: 090-1234-5678.");
            assertThat(page.locator("#words-en-problem")).containsText("090-1234-5678");
            assertThat(page.locator("#words-en-problem")).containsText("AUNG KYAW");
            assertThat(page.locator("#words-en")).hasValue(Pattern.compile("Aung Kyaw tells.*"));
            assertEquals("0", server.ask("select count(*) from group_mail_text"));
            browser.check(shot + "2-found");
            write(page, "Please bring your residence card.");
            assertThat(page.locator("#preview-vi")).containsText("Phần tiếp theo chỉ có tiếng Anh.");
            assertThat(page.locator("#preview-vi")).containsText("Please bring your residence card.");
            assertFalse(page.locator("main").textContent().matches("(?s).*student\\d.*"), "nobody's address is shown");
            page.locator("#count").fill("0");
            page.locator("#confirm").click();
            assertThat(page.locator(".note-error")).isVisible();
            browser.check(shot + "3-count");
            page.locator("#count").fill(people());
            page.locator("#confirm").click();
            assertThat(page.locator("#giveBack")).isVisible();
            assertThat(page.locator("#release")).hasCount(0);
            browser.check(shot + "4-own");
        }
        try (Browser browser = new Browser(server.url(), other, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", theirs);
            release(page, browser, "office-group-" + theirs + "-" + other + "-", number);
            assertEquals(address, page.url().replaceAll("[?&]told=.*", ""));
        }
        assertEquals(
                people(), server.ask("select count(*) from mail where group_id is not null and state = 'RECALLED'"));
        assertEquals("", AccessChain.broken(server));
    }

    @ParameterizedTest
    @CsvSource({"1280, ja", "360, en"})
    void an_address_mails_came_back_from_is_released(int width, String language) throws Exception {
        String number = confirmed("en");
        server.change(
                "insert into stopped_address (id, seal_year, address_index, mail_id, subject_id, status, stopped_at,"
                        + " version) select uuid(), m.seal_year, unhex(repeat('ab', 16)), m.id, r.id, '5.1.1', now(3), 1 from registration r"
                        + " join mail m on m.subject_id = r.id where r.reference = '" + number + "' limit 1");
        String shot = "office-stopped-" + language + "-" + width;
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", language);
            page.navigate(server.url() + "/backoffice/mails/mails.xhtml");
            page.locator("main a[href$='/mails/stopped.xhtml']").click();
            assertThat(page.locator("#stopped tbody a")).hasText(number);
            browser.check(shot + "-1");
            page.locator("button[name=release]").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("#stopped")).hasCount(0);
            browser.check(shot + "-2");
            page.navigate(server.url() + "/backoffice/mails/trial.xhtml");
            assertThat(page.locator("#run")).hasCount(0);
            browser.check("office-trial-files-" + language + "-" + width);
        }
        assertEquals("manager", server.ask("select released_login from stopped_address"));
        server.change("delete from stopped_address");
    }

    private String begin(Page page, Browser browser, String shot) throws SQLException {
        page.navigate(server.url() + "/backoffice/events/event.xhtml?id="
                + server.ask("select id from event where code = '" + EVENT + "'"));
        page.locator("main a[href*='/mails/groups.xhtml']").click();
        page.locator("#kind").selectOption("DOCUMENTS");
        browser.check(shot + "1-new");
        page.locator("#start").click();
        assertThat(page).hasURL(Pattern.compile(".*/mails/group\\.xhtml\\?id=.*"));
        return page.url();
    }

    private void release(Page page, Browser browser, String shot, String number) throws SQLException {
        page.locator("#waiting a[href$='/mails/groups.xhtml']").click();
        browser.check(shot + "5-waiting");
        page.locator("#groups tbody a").first().click();
        page.locator("#count").fill(people());
        browser.check(shot + "6-release");
        page.locator("#release").click();
        assertThat(page.locator("#recall")).isVisible();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(number))
                        .locator(".badge-QUEUED"))
                .isVisible();
        browser.check(shot + "7-leaving");
        page.locator("#recall").click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(number))
                        .locator(".badge-RECALLED"))
                .isVisible();
        browser.check(shot + "8-recalled");
    }
}
