package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a company offers: jobs, internships and interviews. Source: R-A31, R-A32, R-A33. */
class CompanyOpeningsBrowserIT {

    private final RunningServer server = Shared.server();
    private final CompanyOwner owners = new CompanyOwner(new KeptMails(server));

    @ParameterizedTest
    @CsvSource({"ko, 360, 9999900000009", "zh-Hant, 1280, 7999900000010", "th, 360, 5999900000004"})
    void owner_publishes_a_job_and_an_internship_and_offers_interviews(String language, int width, String number)
            throws SQLException {
        String shot = "opening-" + language + "-" + width + "-";
        try (Browser office = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = office.open("/" + language + "/companies");
            owners.signIn(office, language, owners.signUp(page, office, number));
            office.open("/" + language + "/my/company/openings");
            office.check(shot + "1-none");
            page.locator("a[href*='template=MACHINE_DESIGN']").click();
            assertThat(page.locator("#occupation")).hasValue("B07");
            page.locator("#next").click();
            assertThat(page.locator("#problems")).isVisible();
            office.check(shot + "2-wrong");
            meanALowWage(office, page, shot);
            writeJob(page, "機械の設計 " + number);
            page.locator("a[id^=preview]").first().click();
            assertThat(page.locator("h1")).hasText("機械の設計 " + number);
            assertThat(page.locator(".note-info")).isVisible();
            office.check(shot + "2-preview");
            page.locator(".back a").click();
            page.locator("button[id^=publish-]").first().click();
            assertThat(page.locator("button[id^=withdraw-]")).hasCount(1);
            assertThat(page.locator("a[id^=see]")).hasCount(0);
            office.check(shot + "3-waits");
            Staff.trust(server, CompanyOwner.NAME + number);
            page.reload();
            assertThat(page.locator("a[id^=see]")).hasCount(1);
            writeInternship(page, language);
            endInternship(page);
            office.check(shot + "3-own");
            isFound(office, page, language, "機械の設計 " + number, shot);
            isMetAtTheEvent(office, page, language, number);
            offerInterviews(office, page, language, shot);
        }
    }

    /** On the list of postings and as a page of its own. */
    private static void isFound(Browser office, Page page, String language, String title, String shot) {
        office.open("/" + language + "/openings");
        assertThat(page.locator("main")).containsText(title);
        assertThat(page.locator("main")).not().containsText("draft");
        office.check(shot + "4-openings");
        page.locator("main a", new Page.LocatorOptions().setHasText(title)).click();
        assertThat(page.locator(".answers dt")).hasCount(7);
        assertThat(page.locator("main .description")).not().hasAttribute("lang", Pattern.compile(".*"));
        assertThat(page.locator(".answers dd").first()).containsText(Pattern.compile("230.000.*280.000"));
        assertThat(page.locator(".event a[href$='/events/r8-13']")).isVisible();
        office.check(shot + "5-opening");
    }

    /** Its event names the company, and the list of events leads to the postings. */
    private static void isMetAtTheEvent(Browser office, Page page, String language, String number) {
        page.locator(".event a[href$='/events/r8-13']").click();
        page.locator("#companies ~ ul a", new Page.LocatorOptions().setHasText(CompanyOwner.NAME + number))
                .click();
        assertThat(page.locator("main")).containsText("機械の設計 " + number);
        office.open("/" + language + "/events");
        assertThat(page.locator("main p > a[href$='/openings']")).isVisible();
    }

    /** Asked about once, then saved; the draft is changed afterwards. */
    private static void meanALowWage(Browser office, Page page, String shot) {
        page.locator("#place").fill("新宿区");
        page.locator("#workingTime").fill("9:00 - 18:00");
        page.locator("#payUnit input").first().check();
        page.locator("#payFrom").fill("１，１００円");
        page.locator("#next").click();
        assertThat(page.locator("#payFrom-question")).containsText(Pattern.compile("1.226"));
        office.check(shot + "2-wage");
        page.locator("#payFrom-sure").check();
        page.locator("#next").click();
        page.locator(".card a[href*='/my/company/openings/']").first().click();
        assertThat(page.locator("#payFrom")).hasValue("1100");
    }

    private static void writeJob(Page page, String title) {
        page.locator("#title").fill(title);
        page.locator("#place").fill("新宿区");
        page.locator("#workingTime").fill("9:00 - 18:00");
        page.locator("#payUnit input").nth(1).check();
        page.locator("#payFrom").fill("２３万円");
        page.locator("#payUntil").fill("280000");
        page.locator("#spoken").fill("ベトナム語");
        page.locator("#next").click();
    }

    private void writeInternship(Page page, String language) {
        page.navigate(server.url() + "/" + language + "/my/company/openings/internship");
        page.locator("#title").fill("draft");
        page.locator("#description").fill("見学と体験");
        page.locator("#place").fill("新宿区");
        page.locator("#beginsOn").fill("2020年2月15日");
        page.locator("#endsOn").fill("2020-02-17");
        page.locator("#dayCount").fill("3");
        page.locator("#capacity").fill("2");
        page.locator("#paid input").last().check();
        page.locator("#japaneseLevel input").nth(2).check();
        page.locator("#next").click();
        assertThat(page.locator("#endsOn-problem")).isVisible();
        assertThat(page.locator("#endsOn")).hasValue("2020-02-17");
        page.locator("#beginsOn").fill("令和81年2月15日");
        page.locator("#endsOn").fill("2099-02-17");
        page.locator("#next").click();
        assertThat(page.locator(".card")).hasCount(2);
    }

    /** The last day of the internship passes: it is not shown, and its company is told so. */
    private void endInternship(Page page) throws SQLException {
        page.locator("button[id^=publish-]").click();
        assertThat(page.locator("button[id^=withdraw-]")).hasCount(2);
        server.change("update opening set begins_on = '2020-02-15', ends_on = '2020-02-17' where title = 'draft'");
        page.reload();
        assertThat(page.locator("button[id^=withdraw-]")).hasCount(1);
        assertThat(page.locator("button[id^=publish-]")).hasCount(0);
    }

    private void offerInterviews(Browser office, Page page, String language, String shot) {
        office.open("/" + language + "/my/company/booths");
        office.check(shot + "6-booths");
        page.locator("a[href*='/my/company/booths/']").click();
        page.locator("#interviewers").fill("2");
        page.locator("#slots").fill("20");
        page.locator("#next").click();
        assertThat(page.locator("#slots-problem")).containsText("25");
        office.check(shot + "7-booth");
        page.locator("#slots").fill("6");
        page.locator("#next").click();
        assertThat(page.locator("main")).containsText("12");
    }
}
