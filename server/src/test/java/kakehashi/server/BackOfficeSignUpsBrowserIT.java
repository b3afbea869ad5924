package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff work on sign-ups at their persons' wish, and key papers. Source: P1, R-D14. */
class BackOfficeSignUpsBrowserIT {

    private final RunningServer server = Shared.server();

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
            confirm(browser, page, shot);
            correct(browser, page, shot);
            readdress(browser, page, shot);
            cancel(browser, page, shot, number);
        }
        assertEquals(
                login + " registration.cancel 1",
                lastEntry(text("select id from registration where reference = '" + number + "'"), "cancel"));
        assertEquals("", AccessChain.broken(server));
    }

    private static void confirm(Browser browser, Page page, String shot) {
        page.locator("a[href*='confirm.xhtml']").click();
        step(page, "check");
        assertThat(page.locator("#how-problem")).isVisible();
        page.locator("#how").selectOption("PHONE");
        browser.check(shot + "2-confirm");
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator(".badge-CONFIRMED")).isVisible();
    }

    private static void correct(Browser browser, Page page, String shot) {
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
    }

    private static void readdress(Browser browser, Page page, String shot) {
        page.locator("a[href*='registrations/address.xhtml']").click();
        step(page, "check");
        assertThat(page.locator("#email-problem")).isVisible();
        assertThat(page.locator("#reason-problem")).isVisible();
        page.locator("#email").fill(Shared.newAddress());
        page.locator("#reason").selectOption("WRONG_BY_PERSON");
        step(page, "check");
        browser.check(shot + "3-readdress");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
        browser.check(shot + "3-readdressed");
    }

    private void cancel(Browser browser, Page page, String shot, String number) throws SQLException {
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

    @ParameterizedTest
    @CsvSource({"handler, 1280, ja", "manager, 360, en"})
    void several_are_chosen_in_the_list_and_cancelled_once_their_count_is_typed(
            String login, int width, String language) throws Exception {
        String one = signUp();
        String other = signUp();
        String shot = "office-bulk-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml?event="
                    + text("select id from event where code = 'r8-11'"));
            browser.check(shot + "1-list");
            page.locator("#ticked").click();
            assertThat(page.locator(".note-warning")).isVisible();
            page.locator("p.back a").click();
            tick(page, one);
            tick(page, other);
            page.locator("#ticked").click();
            assertThat(page.locator("#chosen_data > tr")).hasCount(2);
            browser.check(shot + "2-chosen");
            page.locator("#cancel").click();
            page.locator("#reason").selectOption("PLANS_CHANGED");
            page.locator("#count").fill("3");
            step(page, "check");
            assertThat(page.locator("#count-problem")).isVisible();
            page.locator("#count").fill("２");
            step(page, "check");
            browser.check(shot + "3-sure");
            server.change("update registration set version = version + 1 where reference = '" + other + "'");
            step(page, "do");
            assertThat(page.locator("#outcomes_data > tr")).hasCount(2);
            browser.check(shot + "4-outcomes");
            page.locator("p.back a").click();
            assertThat(row(page, one).locator(".badge-CANCELLED")).isVisible();
            assertThat(row(page, other).locator(".badge-UNCONFIRMED")).isVisible();
        }
        assertEquals(
                login + " registration.cancel 1",
                lastEntry(text("select id from registration where reference = '" + one + "'"), "cancel"));
        assertEquals("", AccessChain.broken(server));
    }

    @ParameterizedTest
    @CsvSource({"manager, 1280, ja", "handler, 360, en"})
    void who_signed_up_twice_is_compared_and_one_sign_up_stays(String login, int width, String language)
            throws Exception {
        String phone = "090-%d-%04d".formatted(2000 + width, System.nanoTime() % 10_000);
        String first = signUp(phone);
        String second = signUp(phone);
        String shot = "office-pair-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml?event="
                    + text("select id from event where code = 'r8-11'"));
            page.locator("#twice").click();
            assertThat(page.locator("#pairs_data > tr").first()).isVisible();
            browser.check(shot + "1-pairs");
            page.navigate(server.url() + "/backoffice/registrations/pair.xhtml"
                    + text(
                            "select concat('?event=', a.event_id, '&earlier=', a.id, '&later=', b.id) from registration a"
                                    + " join registration b on b.reference = '" + second + "' where a.reference = '"
                                    + first
                                    + "'"));
            assertThat(page.locator("main dd.answer", new Page.LocatorOptions().setHasText("MARIA SANTOS")))
                    .hasCount(2);
            page.locator("#finding").selectOption(new SelectOption().setIndex(1));
            browser.check(shot + "2-compare");
            step(page, "check");
            browser.check(shot + "3-sure");
            step(page, "do");
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("#pairs_data > tr", new Page.LocatorOptions().setHasText(second)))
                    .hasCount(0);
        }
        assertEquals(
                "1 UNCONFIRMED DUPLICATE",
                text("select concat(count(*), ' ', min(a.state), ' ', min(b.state)) from registration_pair p"
                        + " join registration a on a.id = p.stays_id join registration b on b.id = p.later_id"
                        + " where a.reference = '" + first + "' and b.reference = '" + second + "'"));
        assertEquals("", AccessChain.broken(server));
    }

    private String signUp(String phone) {
        return new Visitor(server.url())
                .signUp("en", "r8-11", "", Map.of("name", "MARIA SANTOS", "email", Shared.newAddress(), "phone", phone))
                .orElseThrow();
    }

    private static Locator row(Page page, String number) {
        return page.locator("#list_data > tr", new Page.LocatorOptions().setHasText(number));
    }

    private static void tick(Page page, String number) {
        row(page, number).locator("input[name=row]").check();
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
            key(browser, page, serial, shot);
            address = page.url();
            keyWithoutAddress(browser, page, serial, width, shot);
            keyCall(browser, page, width, shot);
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
            compare(browser, page, other, shot);
        }
        assertEquals("", AccessChain.broken(server));
    }

    private void key(Browser browser, Page page, String serial, String shot) throws SQLException {
        page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml?event="
                + text("select id from event where code = 'r8-13'"));
        page.locator("a[href*='for=SEEKER'][href$='by=PAPER']").click();
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
    }

    /** For a seminar a phone number is enough; the sheet says that the person is called. */
    private void keyWithoutAddress(Browser browser, Page page, String serial, int width, String shot)
            throws SQLException {
        page.navigate(server.url() + "/backoffice/registrations/paper.xhtml?for=SEEKER&event="
                + text("select id from event where code = 'r8-11'"));
        page.locator("#serial").fill(serial + "-S");
        page.locator("#signedOn")
                .fill(text("select date(max(n.published_at)) from purpose_notice n join event e"
                        + " on e.kind = n.kind and e.programme_id = n.programme_id where e.code = 'r8-11'"));
        page.locator("#notice").selectOption(new SelectOption().setIndex(1));
        page.locator("#name").fill("HARI THAPA");
        step(page, "check");
        assertThat(page.locator("#phone-problem")).isVisible();
        page.locator("#phone").fill("080-%04d-1234".formatted(width));
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
        browser.check(shot + "3-called");
    }

    /** What is told on the phone has no number and needs nobody to compare it. */
    private void keyCall(Browser browser, Page page, int width, String shot) throws SQLException {
        page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml?event="
                + text("select id from event where code = 'r8-11'"));
        page.locator("a[href*='for=SEEKER'][href$='by=PHONE']").click();
        assertThat(page.locator("#serial")).hasCount(0);
        page.locator("#aloud-ne summary").click();
        assertThat(page.locator("#aloud-ne h3").first()).isVisible();
        assertThat(page.locator("#aloud-ne")).not().containsText("# ");
        page.locator("#signedOn").fill("2020-01-01");
        page.locator("#notice").selectOption(new SelectOption().setIndex(1));
        page.locator("#name").fill("SITA RAI");
        page.locator("#phone").fill("080-%04d-5678".formatted(width));
        step(page, "check");
        assertThat(page.locator("#signedOn-problem")).isVisible();
        page.locator("#signedOn")
                .fill(text("select date(max(n.published_at)) from purpose_notice n join event e"
                        + " on e.kind = n.kind and e.programme_id = n.programme_id where e.code = 'r8-11'"));
        step(page, "check");
        browser.check(shot + "3-call");
        step(page, "do");
        assertThat(page.locator(".note-success")).containsText(Pattern.compile("照合は要りません|Nothing need be compared"));
        assertThat(page.locator("#call")).isVisible();
        assertThat(page.locator("a[href*='verify.xhtml']")).hasCount(0);
    }

    private static void compare(Browser browser, Page page, String other, String shot) {
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

    private String lastEntry(String subject, String what) throws SQLException {
        return text("select concat(login, ' ', action, ' ', records) from access_log where subject_id = '" + subject
                + "' and action like 'registration." + what + "%' order by id desc limit 1");
    }

    private String text(String query) throws SQLException {
        return server.ask(query);
    }
}
