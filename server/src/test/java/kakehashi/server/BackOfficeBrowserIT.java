package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
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
            Staff.signIn(browser, server, "auditor", "en");
            Response denied = page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml");
            assertEquals(403, denied.status());
            assertEquals(
                    403,
                    page.navigate(server.url() + "/backoffice/nothing.xhtml").status());
        }
    }

    /** What changes in Japanese, in the language of who writes; then translated, confirmed and seen by visitors. */
    @ParameterizedTest
    @CsvSource({"manager, 1280, ja, r8-4", "handler, 360, en, r8-7"})
    void changed_japanese_makes_translations_stale_until_they_are_written_or_confirmed(
            String login, int width, String language, String code) throws Exception {
        String event = "/backoffice/events/event.xhtml?id=" + text("select id from event where code = '" + code + "'");
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.locator("a.event-title[href*='" + event.substring(event.indexOf("id=")) + "']")
                    .click();
            assertThat(page.locator(".badge-READY")).hasCount(12);
            browser.check("office-" + login + "-texts-1-ready");
            page.locator("main a[href*='tag=ja']").first().click();
            page.locator("#description").fill(page.locator("#description").inputValue() + "\n\n追加の説明");
            page.locator("#save").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator(".badge-STALE")).hasCount(11);
            browser.check("office-" + login + "-texts-2-stale");
            untilVisitorsSee("/vi/events/" + code, "追加の説明");

            translateBesideAnother(browser, page, event, login);
            untilVisitorsSee("/vi/events/" + code, "Thêm hai");
            assertThat(page.locator(".badge-STALE")).hasCount(10);
            page.locator("[name=confirm]").all().forEach(Locator::check);
            page.locator("#confirm").click();
            assertThat(page.locator(".badge-READY")).hasCount(12);
            comesBackAfterSigningInAgain(page, login);
        }
        assertEquals("", AccessChain.broken(server));
    }

    private void translateBesideAnother(Browser browser, Page page, String event, String login) {
        page.locator("main a[href*='tag=vi']").first().click();
        assertThat(page.locator(".said.fresh")).hasText("追加の説明");
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("#title").fill("Thêm một");
        other.locator("#save").click();
        assertThat(other.locator(".note-success")).isVisible();
        page.locator("#title").fill("Thêm hai");
        page.locator("#save").click();
        assertThat(page.locator(".note-error")).containsText(login);
        assertThat(page.locator("#title")).hasValue("Thêm hai");
        assertThat(page.locator("section[aria-labelledby=own] dd").first()).hasText("Thêm một");
        browser.check("office-" + login + "-texts-3-overtaken");
        page.locator(".languages a").first().click();
        assertThat(page.locator("#title")).hasValue("Thêm hai");
        page.locator("#save").click();
        assertThat(page.locator(".note-success")).isVisible();
        other.close();
        page.navigate(server.url() + event);
    }

    private static void comesBackAfterSigningInAgain(Page page, String login) {
        page.locator("main a[href*='tag=ne']").first().click();
        page.locator("#summary").fill("");
        page.locator("#next").click();
        assertThat(page.locator("#summary-problem")).isVisible();
        page.navigate(page.locator(".back a").getAttribute("href"));
        page.locator("main a[href*='tag=ne']").first().click();
        page.locator("#summary").fill("लामो अनुवाद");
        page.context().clearCookies();
        page.locator("#save").click();
        Staff.enterAgain(page, login);
        assertThat(page.locator("#restored")).isVisible();
        assertThat(page.locator("#summary")).hasValue("लामो अनुवाद");
    }

    @Test // T4
    void a_notice_is_published_when_every_language_is_ready_and_read_again_by_who_had_begun() throws Exception {
        Visitor visitor = new Visitor(server.url()).open("/vi/events/r8-13/register?for=seeker");
        visitor.submit("next", Map.of("agreed", "on"));
        visitor.submit(
                "next",
                Map.of(
                        "name",
                        "LE THI HOA",
                        "email",
                        Shared.newAddress(),
                        "phone",
                        "03-0000-0000",
                        "statusOfResidence",
                        "STUDENT"));
        assertTrue(visitor.path().endsWith("/check"), visitor.path());
        publishNextVersion();
        untilVisitorsSee("/vi/events/r8-13/register?for=seeker", "Thông báo thêm.");
        visitor.submit("send", Map.of());
        assertTrue(visitor.body().contains("Bản thông báo vừa có nội dung mới."), visitor.body());
        visitor.submit("next", Map.of("agreed", "on"));
        assertTrue(visitor.body().contains("LE THI HOA"), "what was typed is still there");
        visitor.open("/vi/events/r8-13/register/check?for=seeker").submit("send", Map.of());
        String number = visitor.reference().orElseThrow();
        assertEquals(
                "2",
                text("select n.notice_version from purpose_notice n join purpose_notice_text t on t.notice_id = n.id"
                        + " join consent c on c.notice_text_id = t.id join registration r on r.id = c.registration_id"
                        + " where r.reference = '" + number + "'"));
    }

    private void publishNextVersion() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            page.navigate(server.url() + "/backoffice/notices/notices.xhtml");
            browser.check("office-notices-1-list");
            page.locator("main a[href*='kind=INTERVIEW_DAY']").click();
            page.locator("#start").click();
            page.locator("main a[href*='tag=ja']").last().click();
            page.locator("#body").fill(page.locator("#body").inputValue() + "\n# 追加\n追加の告知です。");
            page.locator("#save").click();
            assertThat(page.locator("section[aria-labelledby=go] .note-warning"))
                    .containsText("Tiếng Việt");
            assertThat(page.locator("#publish")).hasCount(0);
            browser.check("office-notices-2-stale");
            page.locator("main a[href*='tag=vi']").last().click();
            page.locator("#body").fill(page.locator("#body").inputValue() + "\n# Thêm\nThông báo thêm.");
            browser.check("office-notices-3-beside");
            page.locator("#next").click();
            assertThat(page).hasURL(Pattern.compile(".*tag=ne.*"));
            page.locator(".back a").click();
            page.locator("[name=confirm]").all().forEach(Locator::check);
            page.locator("#confirm").click();
            page.locator("#publish").click();
            assertThat(page.locator(".note-error")).isVisible();
            page.locator("#sure").check();
            browser.check("office-notices-4-ready");
            page.locator("#publish").click();
            assertThat(page.locator(".versions li")).hasCount(2);
            browser.check("office-notices-5-published");
            page.locator(".versions a").first().click();
            page.locator(".tongues a[lang=vi]").click();
            assertThat(page.locator("dd[lang=vi]").last()).containsText("Thông báo thêm.");
            browser.check("office-notices-6-version");
        }
    }

    @Test
    void who_only_reads_finds_no_button_to_write() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "auditor", "en");
            page.locator("a.event-title").first().click();
            page.locator("main a[href*='tag=en']").first().click();
            assertThat(page.locator("section[aria-labelledby=own] dd")).hasCount(3);
            assertThat(page.locator("textarea, main input")).hasCount(0);
            browser.check("office-auditor-text");
            page.navigate(server.url() + "/backoffice/notices/notices.xhtml");
            page.locator("main a[href*='kind=EXCHANGE']").click();
            assertThat(page.locator("main input")).hasCount(0);
            browser.check("office-auditor-notice");
        }
    }

    /** Visitors see it within the seconds that pages and the programme are kept for. */
    private void untilVisitorsSee(String path, String words) throws InterruptedException {
        Visitor visitor = new Visitor(server.url());
        for (int tries = 0; !visitor.open(path).body().contains(words); tries++) {
            assertTrue(tries < 40, () -> path + " does not say " + words + ": " + visitor.body());
            Thread.sleep(250);
        }
    }

    private String signUp() {
        return new Visitor(server.url())
                .signUp("en", "r8-11", "", Map.of("name", "MARIA SANTOS", "email", Shared.newAddress()))
                .orElseThrow();
    }

    private String sheet(String number) throws SQLException {
        return server.url() + "/backoffice/registrations/registration.xhtml"
                + text("select concat('?event=', event_id, '&id=', id) from registration where reference = '" + number
                        + "'");
    }

    private static void step(Page page, String step) {
        page.locator("button[name=step][value=" + step + "]").click();
    }

    @ParameterizedTest
    @CsvSource({"handler, 1280, ja", "manager, 360, en"})
    void a_sign_up_is_confirmed_corrected_and_cancelled_at_its_persons_wish(String login, int width, String language)
            throws Exception {
        String number = signUp();
        String shot = "office-work-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(sheet(number));
            browser.check(shot + "1-sheet");
            page.locator("a[href*='confirm.xhtml']").click();
            step(page, "check");
            assertThat(page.locator("#how-problem")).isVisible();
            page.locator("#how").selectOption("PHONE");
            browser.check(shot + "2-confirm");
            step(page, "check");
            step(page, "do");
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator(".badge-CONFIRMED")).isVisible();

            page.locator("a[href*='field=name']").click();
            assertThat(page.locator("#name")).hasValue("MARIA SANTOS");
            page.locator("#name").fill(" ");
            step(page, "check");
            assertThat(page.locator("#name-problem")).isVisible();
            page.locator("#name").fill("MARIA SOUZA");
            step(page, "check");
            assertThat(page.locator(".facts")).containsText("MARIA SOUZA");
            browser.check(shot + "3-correct");
            step(page, "ask");
            assertThat(page.locator("#name")).hasValue("MARIA SOUZA");
            step(page, "check");
            step(page, "do");
            assertThat(page.locator("main")).containsText("MARIA SOUZA");
            assertFalse(page.content().contains("MARIA SANTOS"));

            page.locator("a[href*='cancel.xhtml']").click();
            page.locator("#reason").selectOption("OTHER_EVENT");
            page.locator("#tell").uncheck();
            server.change("update registration set version = version + 1, changed_by = 'sato', changed_at = now(3)"
                    + " where reference = '" + number + "'");
            step(page, "check");
            step(page, "do");
            assertThat(page.locator(".note-error")).containsText("sato");
            assertThat(page.locator("#reason")).hasValue("OTHER_EVENT");
            assertThat(page.locator("#tell")).not().isChecked();
            browser.check(shot + "4-changed");
            step(page, "check");
            browser.check(shot + "5-cancel");
            step(page, "do");
            assertThat(page.locator(".badge-CANCELLED")).isVisible();
            assertThat(page.locator("#work")).hasCount(0);
            browser.check(shot + "6-cancelled");
        }
        assertEquals(
                login + " registration.cancel 1",
                lastEntry(text("select id from registration where reference = '" + number + "'"), "cancel"));
        assertEquals("", AccessChain.broken(server));
    }

    @ParameterizedTest
    @CsvSource({"handler, manager, 1280, ja", "manager, handler, 360, en"})
    void a_paper_is_keyed_by_one_and_compared_by_another(String keyer, String other, int width, String language)
            throws Exception {
        String serial = "P1-" + System.nanoTime();
        String shot = "office-paper-" + language + "-" + width + "-";
        String address;
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, keyer, language);
            page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml?event="
                    + text("select id from event where code = 'r8-13'"));
            page.locator("a[href*='for=SEEKER']").click();
            step(page, "check");
            browser.check(shot + "1-missing");
            page.locator("#serial").fill(serial.toLowerCase(Locale.ROOT));
            page.locator("#signedOn")
                    .fill(text("select date(max(n.published_at)) from purpose_notice n join event e"
                            + " on e.kind = n.kind and e.programme_id = n.programme_id where e.code = 'r8-13'"));
            page.locator("#notice").selectOption(new SelectOption().setIndex(1));
            page.locator("#name").fill("LE THI LAN");
            page.locator("#email").fill(Shared.newAddress());
            page.locator("#phone").fill("０９０-1234-5678");
            page.locator("#statusOfResidence").selectOption("STUDENT");
            step(page, "check");
            assertThat(page.locator(".facts")).containsText("090-1234-5678");
            browser.check(shot + "2-check");
            step(page, "do");
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("main")).containsText(serial);
            browser.check(shot + "3-entered");
            address = page.url();
            page.navigate(address.replace("registration.xhtml", "verify.xhtml"));
            page.locator("#compared").check();
            step(page, "do");
            assertThat(page.locator(".note-error")).isVisible();
            page.locator("p.back a").click();
            page.locator("p.back a").click();
            assertThat(page.locator("#list_data > tr").first().locator(".badge"))
                    .hasCount(2);
            browser.check(shot + "4-list");
        }
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, other, language);
            page.navigate(address);
            assertThat(page.locator("a[href*='correct.xhtml']")).hasCount(0);
            page.locator("a[href*='verify.xhtml']").click();
            step(page, "do");
            assertThat(page.locator("#compared-problem")).isVisible();
            assertThat(page.locator(".facts")).containsText("LE THI LAN");
            browser.check(shot + "5-compare");
            page.locator("#compared").check();
            step(page, "do");
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("main")).containsText(other);
            browser.check(shot + "6-compared");
        }
        assertEquals("", AccessChain.broken(server));
    }

    private String lastEntry(String subject, String what) throws SQLException {
        return text("select concat(login, ' ', action, ' ', records) from access_log where subject_id = '" + subject
                + "' and action like 'registration." + what + "%' order by id desc limit 1");
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

    @Test // R-WS3
    void a_search_is_written_down_without_its_words_even_when_it_finds_nobody() throws Exception {
        String number = signUp();
        String event = text("select event_id from registration where reference = '" + number + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml?event=" + event);
            page.locator("#text").fill("zzyzx");
            page.locator("#search").click();
            assertThat(page.locator(".ui-datatable-empty-message")).isVisible();
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

    @Test
    void a_wrong_password_tells_nothing_and_the_first_one_must_be_changed() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/backoffice/signin/signin.xhtml?language=en");
            Staff.enter(page, "ward", "not the password");
            assertThat(page.locator(".note-error")).isVisible();
            String said = page.locator(".note-error").textContent();
            Staff.enter(page, "nobody", "not the password");
            assertThat(page.locator(".note-error")).hasText(said);
            browser.check("office-wrong-password");
            Staff.enter(page, "ward", server.firstPassword("ward"));
            assertThat(page.locator("#fresh")).isVisible();
            page.navigate(server.url() + "/backoffice/events/events.xhtml");
            assertThat(page.locator("#fresh")).isVisible();
            browser.check("office-first-password");
        }
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
                        + " join staff_account a on a.id = l.subject_id where a.login = '" + login + "'"));
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

    /** People answer after an event, twice by link and three times on paper; from five answers on staff see them. */
    @Test // R-D14, domain 5
    void a_survey_is_answered_by_link_and_on_paper_and_read_as_sums() throws Exception {
        List<String> links = inviteTwo();
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            answerWithoutScripts(browser.open(links.get(0)), browser);
            Page again = browser.open(links.get(0));
            assertThat(again.locator(".note-error")).isVisible();
            browser.looks("survey-ja-simple-5-used");
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.DARK, true)) {
            Page page = browser.open(links.get(1));
            browser.check("survey-ne-1-questions");
            page.locator("#next").click();
            browser.check("survey-ne-2-missing");
            page.locator("#SATISFACTION-5").check();
            page.locator("#MATCH-YES").check();
            page.locator("#next").click();
            browser.check("survey-ne-3-thanks");
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            page.locator(".screens a[href*='surveys']").click();
            browser.check("survey-office-1-list");
            typePapers(page, browser);
        }
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "ward", "ja");
            page.navigate(results());
            assertThat(page.locator("table.bars").first()).containsText("とても良かった");
            assertThat(page.locator(".words")).containsText("はなせて よかったです");
            browser.check("survey-office-5-results-ward");
            assertEquals(
                    403,
                    page.navigate(results().replace("survey.xhtml", "paper.xhtml"))
                            .status());
        }
    }

    private String results() throws SQLException {
        return server.url() + "/backoffice/surveys/survey.xhtml?event="
                + text("select id from event where code = 'r8-9'");
    }

    /** Two people take part in an event that ended yesterday; the links that were mailed to them. */
    private List<String> inviteTwo() throws SQLException {
        KeptMails mails = new KeptMails(server);
        server.change("update event set starts_at = '2027-03-10', ends_at = '2027-03-11', opens_at = '2026-11-01',"
                + " closes_at = '2027-03-09' where code = 'r8-9'");
        server.change("delete s from survey s join event e on e.id = s.event_id where e.code = 'r8-9'");
        ScarcePlaces.awaitPages();
        List<String> addresses = List.of(Shared.newAddress(), Shared.newAddress());
        for (String address : addresses) {
            String language = address.equals(addresses.get(0)) ? "ja-simple" : "ne";
            String number = new Visitor(server.url())
                    .signUp(language, "r8-9", "?for=seeker", Map.of("name", "SUHARTO", "email", address))
                    .orElseThrow();
            server.change("update registration set state = 'CONFIRMED', confirmed_at = submitted_at where reference = '"
                    + number + "'");
        }
        server.change("update event set starts_at = '2026-11-22', ends_at = '2026-11-23', closes_at = '2026-11-21'"
                + " where code = 'r8-9'");
        return addresses.stream().map(address -> mails.link(address, "survey")).toList();
    }

    private static void answerWithoutScripts(Page page, Browser browser) {
        browser.looks("survey-ja-simple-1-questions");
        page.locator("#next").click();
        assertThat(page.locator("#problems a")).hasAttribute("href", "#SATISFACTION-5");
        page.locator("#SATISFACTION-4").check();
        page.locator("#NEXT-INTERNSHIP").check();
        page.locator("#WORDS").fill("はなせて よかったです。090-1234-5678");
        browser.speak("ne");
        assertThat(page.locator("html")).hasAttribute("lang", "ne");
        browser.looks("survey-ja-simple-2-in-nepali");
        assertThat(page.locator("#SATISFACTION-4")).isChecked();
        assertThat(page.locator("#NEXT-INTERNSHIP")).isChecked();
        page.locator("#next").click();
        assertThat(page.locator("#WORDS-problem")).isVisible();
        browser.speak("ja-simple");
        page.locator("#WORDS").fill("はなせて よかったです");
        browser.looks("survey-ja-simple-3-filled");
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
        browser.looks("survey-ja-simple-4-thanks");
    }

    /** Two answers are not shown; a bundle of three papers makes five. */
    private void typePapers(Page page, Browser browser) throws SQLException {
        page.navigate(results());
        assertThat(page.locator("section .note-info").first()).isVisible();
        assertThat(page.locator("table.bars")).hasCount(0);
        browser.check("survey-office-2-few");
        String survey = text("select s.id from survey s join event e on e.id = s.event_id"
                + " where e.code = 'r8-9' and s.audience = 'SEEKER'");
        page.navigate(server.url() + "/backoffice/surveys/bundles.xhtml?survey=" + survey);
        page.locator("#serial").fill("山田");
        page.locator("#papers").fill("3");
        page.locator("#enter").click();
        assertThat(page.locator(".note-error")).isVisible();
        page.locator("#serial").fill("R8-9-A");
        browser.check("survey-office-3-bundle");
        page.locator("#enter").click();
        for (int paper = 1; paper <= 3; paper++) {
            page.locator("#SATISFACTION-" + paper).check();
            if (paper == 1) {
                browser.check("survey-office-4-paper");
            }
            page.locator("#take").click();
            assertThat(page.locator("#progress")).containsText(paper + " of 3");
        }
        assertThat(page.locator("#take")).hasCount(0);
        page.navigate(results());
        assertThat(page.locator("table.bars").first()).containsText("average 3.0 of 5");
        browser.check("survey-office-5-results");
        page.navigate(results().replace("survey.xhtml", "paper.xhtml") + "&audience=SEEKER&paper=ne");
        assertThat(page.locator(".paper")).hasAttribute("lang", "ne");
        browser.check("survey-office-6-printed");
    }
}
