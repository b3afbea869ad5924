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

/** Staff find somebody, in one event and over all, and do not lose what they found. Source: R-W5, R-WS3. */
class BackOfficeSearchBrowserIT {

    private static final String LIST = "/backoffice/registrations/registrations.xhtml?event=";
    private static final String COMPANY = "4999900000013";
    private static final String OTHER_COMPANY = "3999900000014";

    private final RunningServer server = Shared.server();

    private String signUp(String event, String name) {
        Map<String, String> answers = Map.of(
                "name", name, "email", Shared.newAddress(), "phone", "03-0000-0000", "statusOfResidence", "STUDENT");
        return new Visitor(server.url()).signUp("vi", event, "", answers).orElseThrow();
    }

    private String signUpCompany(String event, String company, String number) {
        Map<String, String> answers = Map.of(
                "companyName", company,
                "corporateNumber", number,
                "industry", "E",
                "smeClass", "MANUFACTURING_OTHER",
                "employees", "12",
                "inWard", "yes",
                "name", "架空 太郎",
                "email", Shared.newAddress(),
                "phone", "03-0000-0000");
        return new Visitor(server.url())
                .signUp("ja", event, "?for=company", answers)
                .orElseThrow();
    }

    private String id(String event) throws SQLException {
        return server.ask("select id from event where code = '" + event + "'");
    }

    private static Locator row(Page page, String number) {
        return page.locator("#list_data > tr", new Page.LocatorOptions().setHasText(number));
    }

    private static void find(Page page, String text) {
        page.locator("#find").fill(text);
        page.locator("#find").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search/search\\.xhtml.*"));
    }

    private static void filter(Page page, String text) {
        page.locator("#text").fill(text);
        page.locator("#search").click();
        assertThat(page.locator("#text")).hasValue(text);
    }

    /** As a Japanese keyboard writes it. */
    private static String wide(String plain) {
        return plain.codePoints()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String lastSearch() throws SQLException {
        return server.ask("select concat(login, ' ', action, ' ', records) from access_log"
                + " where action like 'registration.search%' order by id desc limit 1");
    }

    @ParameterizedTest
    @CsvSource({"manager, 1280, ja", "handler, 360, en"})
    void a_company_is_listed_and_found_in_its_event(String login, int width, String language) throws Exception {
        String number = signUpCompany("r8-13", "㈱架空しののめ精機", COMPANY);
        String other = signUpCompany("r8-13", "架空ぽぷら教材株式会社", OTHER_COMPANY);
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(server.url() + LIST + id("r8-13"));
            assertThat(row(page, number)).containsText("架空しののめ精機");
            for (String text : new String[] {"株式会社架空しののめ", "しののめ精機(株)", COMPANY, wide(COMPANY), number}) {
                filter(page, text);
                assertThat(row(page, number)).isVisible();
                assertThat(row(page, other)).hasCount(0);
            }
            filter(page, "しののめ");
            browser.check("office-company-" + language + "-" + width);
            filter(page, wide(other.replace("-", "")));
            assertThat(row(page, other)).isVisible();
            assertThat(row(page, number)).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"handler, 1280, en", "manager, 360, ja"})
    void somebody_is_found_in_all_events_from_any_page(String login, int width, String language) throws Exception {
        String name =
                "ZARA QUYNH" + Shared.newAddress().replaceAll("[^0-9]", "").substring(0, 9);
        String first = signUp("r8-11", name);
        String second = signUp("r8-13", name);
        String shot = "office-search-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(server.url() + "/backoffice/mails/mails.xhtml");
            page.locator("h1").click();
            page.keyboard().press("/");
            assertThat(page.locator("#find")).isFocused();
            assertThat(page.locator("#find")).hasValue("");
            find(page, name.toLowerCase(java.util.Locale.ROOT));
            assertThat(row(page, first)).isVisible();
            assertThat(row(page, second)).containsText(name);
            assertThat(row(page, second)).containsText(language.equals("ja") ? "冬の面接会" : "Winter job interview day");
            assertThat(page.locator("#list_data > tr")).hasCount(2);
            assertEquals(login + " registration.search.byName 2", lastSearch());
            assertFalse(page.url().toUpperCase(java.util.Locale.ROOT).contains("ZARA"), page.url());
            assertFalse(page.title().contains(name), page.title());
            browser.check(shot + "1-found");

            row(page, first).locator("a").click();
            assertThat(page.locator("h1")).containsText(first);
            assertThat(page.locator("main")).containsText(name);
            page.locator("p.back a").click();
            assertThat(row(page, second)).isVisible();
            row(page, second).locator("a").click();
            assertThat(page.locator("h1")).containsText(second);
            page.goBack();
            assertThat(row(page, first)).isVisible();
        }
        assertEquals("", AccessChain.broken(server));
    }

    @ParameterizedTest
    @CsvSource({"manager, 1280, ja", "handler, 360, en"})
    void who_finds_nobody_is_told_what_can_be_searched(String login, int width, String language) throws Exception {
        String shot = "office-search-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            find(page, "zzyzx");
            assertThat(page.locator(".ui-datatable-empty-message")).isVisible();
            assertThat(page.locator("main ul li")).hasCount(5);
            assertEquals(login + " registration.search.byName 0", lastSearch());
            browser.check(shot + "2-nobody");
            String before = server.ask("select max(id) from access_log");
            find(page, "z");
            assertThat(page.locator(".note-warning")).isVisible();
            assertThat(page.locator("main ul li")).hasCount(5);
            browser.check(shot + "3-short");
            find(page, "");
            assertThat(page.locator(".note-warning")).hasCount(0);
            assertThat(page.locator("main ul li")).hasCount(5);
            browser.check(shot + "4-empty");
            page.navigate(server.url() + "/backoffice/search/search.xhtml?search=of-somebody-else");
            assertThat(page.locator("main .note:visible")).hasCount(1);
            browser.check(shot + "5-forgotten");
            assertEquals(before, server.ask("select max(id) from access_log"));
            find(page, wide("r8-13"));
            assertThat(page.locator("#events a")).hasCount(1);
            find(page, language.equals("ja") ? "冬の面接" : "winter job interview");
            assertThat(page.locator("#events")).containsText("r8-13");
            browser.check(shot + "6-event");
            page.locator("#events a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/events/event\\.xhtml.*"));
        }
    }

    @Test // R-W5
    void other_roles_have_no_search_and_trying_is_written_down() throws Exception {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "auditor", "en");
            assertThat(page.locator("#find")).hasCount(0);
            assertEquals(
                    403,
                    page.navigate(server.url() + "/backoffice/search/search.xhtml")
                            .status());
            assertEquals("auditor registration.search.denied 0", lastSearch());
        }
    }

    @Test
    void another_language_keeps_the_filter_and_the_page() throws Exception {
        for (int i = 0; i < 51; i++) {
            signUp("r8-13", "QUYEN XUYEN");
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            page.navigate(server.url() + LIST + id("r8-13"));
            filter(page, "ｘｕｙｅｎ");
            page.locator("#state").selectOption("UNCONFIRMED");
            page.locator("#search").click();
            assertThat(page).hasURL(Pattern.compile(".*state=UNCONFIRMED&search=[0-9a-f-]+$"));
            assertThat(page.locator("#list_data > tr")).hasCount(50);
            assertThat(page.locator("#previous")).hasCount(0);
            page.locator("#next").click();
            assertThat(page).hasURL(Pattern.compile(".*&from=behind[0-9a-f.-]+$"));
            String address = page.url();
            page.locator(".languages a[hreflang=en]").click();
            assertThat(page.locator("h1")).hasText("Sign-ups");
            assertThat(page).hasURL(address);
            assertThat(page.locator("#text")).hasValue("ｘｕｙｅｎ");
            assertThat(page.locator("#state")).hasValue("UNCONFIRMED");
            assertThat(row(page, "K").first()).isVisible();
            assertThat(page.locator("#next")).hasCount(0);
            assertThat(page.locator("#list_data > tr")).hasCount(1);

            row(page, "K").first().locator("a").click();
            assertThat(page.locator("h1")).containsText("K");
            page.locator("p.back a").click();
            assertThat(page).hasURL(address);
            browser.check("office-list-page-2");
            page.locator("#previous").click();
            assertThat(page.locator("#list_data > tr")).hasCount(50);
            page.locator("#oldest").click();
            assertThat(page.locator("#list_data > tr")).hasCount(50);
            page.locator("#newest").click();
            assertThat(page).hasURL(Pattern.compile(".*&search=[0-9a-f-]+$"));
            assertThat(page.locator("#unsavable")).isVisible();
            assertThat(page.locator("#save")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"handler, manager, 1280, ja", "manager, handler, 360, en"})
    void what_is_often_asked_is_saved_for_colleagues_and_removed(
            String login, String colleague, int width, String language) throws Exception {
        signUp("r8-13", "LANH QUYEN");
        String name = "Unconfirmed " + language;
        String shot = "office-views-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(server.url() + LIST + id("r8-13"));
            assertThat(page.locator("details.save")).hasCount(0);
            page.locator("#state").selectOption("UNCONFIRMED");
            page.locator("#for").selectOption("SEEKER");
            page.locator("#reads").selectOption("vi");
            page.locator("#search").click();
            assertThat(page).hasURL(Pattern.compile(".*&state=UNCONFIRMED&for=SEEKER&reads=vi$"));
            assertThat(page.locator("#list_data > tr").first()).isVisible();
            save(browser, page, name, shot);
            browser.check(shot + "2-saved");
        }
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, colleague, language);
            page.navigate(server.url() + LIST + id("r8-11"));
            Locator view = page.locator(".views li", new Page.LocatorOptions().setHasText(name));
            assertThat(view).containsText(login);
            assertThat(view.locator("button")).hasCount(0);
            view.locator("a").click();
            assertThat(page.locator("#reads")).hasValue("vi");
        }
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.navigate(server.url() + LIST + id("r8-13"));
            Locator view = page.locator(".views li", new Page.LocatorOptions().setHasText(name));
            view.locator("button").click();
            assertThat(view).hasCount(0);
        }
    }

    private static void save(Browser browser, Page page, String name, String shot) {
        page.locator("details.save summary").click();
        page.locator("#save").click();
        assertThat(page.locator(".note-error")).isVisible();
        page.locator("details.save summary").click();
        page.locator("#name").fill(name);
        page.locator("#shared").check();
        browser.check(shot + "1-save");
        page.locator("#save").click();
        assertThat(page.locator(".views a[aria-current=page]")).hasText(name);
    }

    @Test
    void without_scripts_lists_work_and_a_search_says_what_is_missing() throws Exception {
        String number = signUp("r8-13", "MINH CHAU");
        String other = signUp("r8-13", "SUHARTO");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, false)) {
            Page page = Staff.signIn(browser, server, "handler", "en");
            assertThat(page.locator("#waiting")).hasCount(1);
            assertThat(page.locator("noscript")).hasCount(0);
            page.navigate(server.url() + LIST + id("r8-13"));
            assertThat(page.locator("noscript")).hasCount(0);
            assertThat(row(page, other)).isVisible();
            filter(page, "minh");
            assertThat(row(page, number)).isVisible();
            assertThat(row(page, other)).hasCount(0);
            page.locator("#find").fill(other);
            page.locator(".find button").click();
            assertThat(page.locator("noscript .note")).containsText("JavaScript");
            assertThat(row(page, other)).isVisible();
        }
    }

    @Test // R-CS1
    void whose_session_ended_comes_back_to_the_sheet() throws Exception {
        String number = signUp("r8-11", "AUNG KYAW");
        String sheet = "/backoffice/registrations/registration.xhtml?event=" + id("r8-11") + "&id="
                + server.ask("select id from registration where reference = '" + number + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "en");
            page.navigate(server.url() + sheet);
            assertThat(page.locator("main")).containsText("AUNG KYAW");
            page.context().clearCookies();
            page.locator("#find").fill("aung");
            page.locator("#find").press("Enter");
            assertThat(page.locator("#password")).isVisible();
            assertThat(page.locator(".note")).containsText("30");
            browser.check("office-session-ended");
            Staff.enterAgain(page, "handler");
            assertThat(page.locator("h1")).containsText(number);
            assertThat(page).hasURL(server.url() + sheet);
        }
    }
}
