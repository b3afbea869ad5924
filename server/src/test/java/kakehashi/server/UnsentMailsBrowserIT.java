package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff see the mails that could not be sent and send them again, each once. Source: R-CS4. */
class UnsentMailsBrowserIT {

    private static final String NAME = "AUNG KYAW MOE";

    private final RunningServer server = Shared.server();

    /** Nothing is there of others, and nothing stays behind for the next. */
    @BeforeEach
    @AfterEach
    void sendEverything() throws SQLException {
        server.change("update mail set state = 'SENT' where state in ('HELD', 'FAILED')");
    }

    /** A sign-up whose mail did not leave, although its file was begun. */
    private String unsent(String state, String problem) throws Exception {
        String number = new Visitor(server.url())
                .signUp("en", "r8-11", "", Map.of("name", NAME, "email", Shared.newAddress()))
                .orElseThrow();
        awaitSent(number);
        server.change("update mail set state = '" + state + "', problem = '" + problem
                + "', sent_at = null where id = '" + mail(number) + "'");
        return number;
    }

    private void awaitSent(String number) throws Exception {
        for (int i = 0; i < 150 && !state(number).equals("SENT"); i++) {
            Thread.sleep(100);
        }
        assertEquals("SENT", state(number));
    }

    private String mail(String number) throws SQLException {
        return server.ask("select m.id from mail m join registration r on r.id = m.subject_id where r.reference = '"
                + number + "'");
    }

    private String state(String number) throws SQLException {
        return server.ask("select state from mail where id = '" + mail(number) + "'");
    }

    private Stream<Path> files(String number) throws IOException, SQLException {
        String id = mail(number);
        return Files.list(server.data().resolve("mail"))
                .filter(file -> file.getFileName().toString().startsWith(id));
    }

    private String messageId(String number) throws IOException, SQLException {
        String mail = Files.readString(server.data().resolve("mail").resolve(mail(number) + ".eml"));
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID"))
                .findFirst()
                .orElseThrow();
    }

    private static Locator row(Page page, String number) {
        return page.locator("#list_data > tr", new Page.LocatorOptions().setHasText(number));
    }

    private void assertSentOnce(String login, String number, String messageId) throws Exception {
        awaitSent(number);
        assertEquals(messageId, messageId(number));
        assertEquals(1, files(number).count());
        assertEquals("1", server.ask("select attempts from mail where id = '" + mail(number) + "'"));
        assertEquals(
                login,
                server.ask("select group_concat(a.login) from access_log a join registration r on r.id = a.subject_id"
                        + " where a.action = 'mail.sendAgain' and r.reference = '" + number + "'"));
        assertEquals("", AccessChain.broken(server));
    }

    @ParameterizedTest
    @CsvSource({"handler, 1280, en", "manager, 360, ja"})
    void a_mail_from_the_list_is_sent_again(String login, int width, String language) throws Exception {
        String number = unsent("FAILED", "REFUSED");
        String held = unsent("HELD", "INTERRUPTED");
        String lapsed = unsent("FAILED", "UNREACHABLE");
        server.change(
                "update registration set state = 'LAPSED', living_holder_id = null where reference = '" + lapsed + "'");
        String messageId = messageId(number);
        String shot = "office-mails-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            Locator note = page.locator("#waiting li:has(a[href$='/mails.xhtml'])");
            assertThat(note).containsText("2");
            browser.check(shot + "1-today");
            note.locator("a").click();
            assertThat(page).hasURL(Pattern.compile(".*/mails/mails\\.xhtml"));
            assertThat(row(page, lapsed)).isVisible();
            assertThat(row(page, lapsed).locator("button")).hasCount(0);
            assertThat(row(page, held).locator("button")).isVisible();
            String shown = page.locator("main").textContent();
            assertFalse(shown.contains(NAME) || shown.contains("@example.jp"), shown);
            browser.check(shot + "2-list");

            row(page, number).locator("button").click();

            assertThat(page.locator(".note-success")).isVisible();
            assertThat(row(page, held)).isVisible();
            assertThat(row(page, number)).hasCount(0);
            browser.check(shot + "3-sent");
        }
        assertSentOnce(login, number, messageId);
        assertEquals("HELD", state(held));
    }

    @ParameterizedTest
    @CsvSource({"manager, 1280, ja", "manager, 360, en"})
    void a_mail_on_a_sheet_is_sent_again(String login, int width, String language) throws Exception {
        String number = unsent("HELD", "INTERRUPTED");
        String messageId = messageId(number);
        String shot = "office-mail-sheet-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(server.url() + "/backoffice/mails/mails.xhtml");
            row(page, number).locator("a").click();
            assertThat(page.locator("h1")).containsText(number);
            browser.check(shot + "1");

            page.locator("button[name=again]").click();

            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("h1")).containsText(number);
            assertThat(page.locator("button[name=again]")).hasCount(0);
            browser.check(shot + "2");
        }
        assertSentOnce(login, number, messageId);
    }

    @Test
    void after_an_outage_all_failed_mails_are_sent_again_at_once() throws Exception {
        String one = unsent("FAILED", "UNREACHABLE");
        String two = unsent("FAILED", "UNREACHABLE");
        String held = unsent("HELD", "INTERRUPTED");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "en");
            page.navigate(server.url() + "/backoffice/mails/mails.xhtml");
            Locator all = page.locator("button[value=failed]");
            assertThat(all).containsText("2");
            browser.check("office-mails-all");

            all.click();

            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("button[value=failed]")).hasCount(0);
            awaitSent(one);
            awaitSent(two);
            assertEquals("HELD", state(held));
        }
    }

    @Test
    void a_long_list_is_shown_a_page_at_a_time_and_the_address_names_the_page() throws Exception {
        String number = unsent("HELD", "INTERRUPTED");
        server.change("insert into mail (id, seal_year, language, template, subject_id, recipient, content, state,"
                + " problem, attempts, queued_at, due_at, claimed_at) with recursive n as"
                + " (select 1 i union all select i + 1 from n where i < 60) select uuid(), seal_year, language,"
                + " template, subject_id, recipient, content, state, problem, 6, queued_at, due_at, claimed_at"
                + " from n, mail where id = '" + mail(number) + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "en");
            page.navigate(server.url() + "/backoffice/mails/mails.xhtml");
            assertThat(page.locator("#list_data > tr")).hasCount(50);
            assertThat(page.locator("#total")).hasText("61 mails");
            page.locator(".ui-paginator-next").click();
            assertThat(page.locator("#list_data > tr")).hasCount(11);
            assertThat(page).hasURL(Pattern.compile(".*/mails\\.xhtml\\?page=2"));
            browser.check("office-mails-page-2");
            page.reload();
            assertThat(page.locator("#list_data > tr")).hasCount(11);
            page.locator("button[name=again]").first().click();
            assertThat(page.locator(".note-success")).isVisible();
        } finally {
            server.change("delete m from mail m join registration r on r.id = m.subject_id where r.reference = '"
                    + number + "'");
        }
    }

    @Test // R-CS4
    void a_mail_somebody_else_has_sent_meanwhile_is_not_sent_twice() throws Exception {
        String number = unsent("FAILED", "REFUSED");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "ja");
            page.navigate(server.url() + "/backoffice/mails/mails.xhtml");
            Locator button = row(page, number).locator("button");
            assertThat(button).isVisible();
            server.change("update mail set state = 'SENT' where id = '" + mail(number) + "'");

            button.click();

            assertThat(page.locator(".note-warning")).isVisible();
            assertThat(page.locator(".note-success")).hasCount(0);
            assertThat(page.locator(".ui-datatable-empty-message")).isVisible();
            browser.check("office-mails-too-late");
        }
        assertEquals("SENT", state(number));
        assertEquals(
                "0",
                server.ask("select count(*) from access_log a join registration r on r.id = a.subject_id"
                        + " where a.action = 'mail.sendAgain' and r.reference = '" + number + "'"));
    }

    @Test
    void a_link_sends_nothing_and_other_roles_do_not_get_there() throws Exception {
        String number = unsent("FAILED", "REFUSED");
        String link = server.url() + "/backoffice/mails/mails.xhtml?again=" + mail(number);
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "en");
            assertEquals(200, page.navigate(link).status());
            assertThat(row(page, number)).isVisible();
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "auditor", "en");
            assertThat(page.locator("main h1")).hasText("Today");
            assertThat(page.locator("main a[href$='/mails.xhtml']")).hasCount(0);
            assertThat(page.locator(".screens a[href*=mails]")).hasCount(0);
            assertEquals(403, page.navigate(link).status());
        }
        assertEquals("FAILED", state(number));
    }
}
