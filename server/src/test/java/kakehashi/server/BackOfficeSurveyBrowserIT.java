package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Surveys as staff and participants see them. Source: R-D14, domain 5. */
class BackOfficeSurveyBrowserIT {

    private final RunningServer server = Shared.server();

    @AfterEach
    void leave_the_event_as_it_was() throws SQLException {
        server.change("update event set starts_at = '2026-10-15 09:00', ends_at = '2026-10-15 11:00',"
                + " opens_at = '2026-08-16', closes_at = '2026-10-15 09:00' where code = 'r8-9'");
        ScarcePlaces.awaitPages();
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
            browser.speak("vi");
            browser.check("survey-vi-1-questions");
            browser.speak("ne");
            page.locator("#SATISFACTION-5").check();
            page.locator("#MATCH-YES").check();
            page.locator("#next").click();
            browser.check("survey-ne-3-thanks");
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            Staff.go(page, "/surveys/");
            browser.check("survey-office-1-list");
            typePapers(page, browser);
        }
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "ward", "ja");
            page.navigate(results());
            assertThat(page.locator("table.bars").first()).containsText("とても良かった");
            assertThat(page.locator("main")).containsText("1 件の回答を削除しました");
            assertThat(page.locator("a[href*='removal.xhtml']")).hasCount(0);
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
        assertThat(page.locator("main .note-error").first()).isVisible();
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
        removeAnAnswer(browser, page);
        page.navigate(results().replace("survey.xhtml", "paper.xhtml") + "&audience=SEEKER&paper=ne");
        assertThat(page.locator(".paper")).hasAttribute("lang", "ne");
        browser.check("survey-office-6-printed");
    }

    /** What a seeker wrote is removed, with a reason, and the results say so. */
    private static void removeAnAnswer(Browser browser, Page page) {
        assertThat(page.locator(".words")).containsText("はなせて よかったです");
        int written = page.locator(".words li").count();
        page.locator(".words a").first().click();
        page.locator("button[name=step]").first().click();
        assertThat(page.locator("#reason-problem")).isVisible();
        page.locator("#reason").selectOption("NAMES_SOMEBODY");
        browser.check("survey-office-7-remove");
        page.locator("button[name=step]").first().click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator(".words li")).hasCount(written - 1);
        assertThat(page.locator("main")).containsText("1 answer removed");
        browser.check("survey-office-8-removed");
    }

    private String text(String query) throws SQLException {
        return server.ask(query);
    }
}
