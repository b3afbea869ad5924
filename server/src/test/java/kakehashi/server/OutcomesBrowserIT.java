package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a case to a company: begun, entered, corrected, joined, with what the company has to do. Source: R-D11, domain 5. */
class OutcomesBrowserIT {

    private static final String OUTSIDE = "OUTSIDE";

    private final RunningServer server = Shared.server();
    private final KeptMails kept = new KeptMails(server);

    private static String ofBooking(String number) {
        return "(select f.id from case_file f join consultation_booking b on b.seeker_id = f.seeker_id"
                + " where b.reference = '" + number + "')";
    }

    private String consulted() throws SQLException {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        String number = visitor.book("INTERVIEW", "LE VAN HUNG", address);
        visitor.open(kept.link(address, "booking"));
        visitor.submit("yes", Map.of());
        server.change("update case_file set counsellor_id = (select id from consultation_counsellor where number = 1),"
                + " version = version + 1 where id = " + ofBooking(number));
        return number;
    }

    private static void picture(Browser browser, String name, int width) {
        browser.page().setViewportSize(width, 800);
        browser.check(name + "-" + width);
    }

    @Test
    void a_counsellor_leads_somebody_from_an_interview_to_joining() throws Exception {
        String number = consulted();
        String file = server.ask("select " + ofBooking(number));
        String title = "No. " + server.ask("select number from case_file where id = '" + file + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "ja");
            browser.open("/backoffice/cases/case.xhtml?id=" + file);
            begin(browser);
            enter(page, "OFFER");
            correct(page);
            enter(page, "JOINED");
            duties(browser);
            browser.open("/backoffice/cases/case.xhtml?id=" + file);
            assertThat(page.locator("section[aria-labelledby=outcomes]")).containsText("入社");
            assertThat(page.locator(".message.line-OUTCOME").first()).containsText("入社");
            picture(browser, "outcomes-case-ja", 1280);
        }
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "en");
            Staff.go(page, "/outcomes/outcomes.xhtml");
            assertThat(page.locator("#outcomes")).containsText(title);
            assertThat(page.locator("main")).not().containsText("HUNG");
            picture(browser, "outcomes-list-en", 360);
            browser.open("/backoffice/outcomes/outcomeboard.xhtml?show=RUNNING");
            assertThat(page.locator("section[aria-labelledby=stage-JOINED]")).containsText(title);
            picture(browser, "outcomes-board-en", 360);
            picture(browser, "outcomes-board-en", 1280);
            page.locator("section[aria-labelledby=stage-JOINED] a", new Page.LocatorOptions().setHasText(title))
                    .first()
                    .click();
            end(page);
            picture(browser, "outcomes-ended-en", 360);
        }
        assertEquals(
                "6",
                server.ask(
                        "select count(*) from outcome_step s join outcome o on o.id = s.outcome_id where o.case_id = '"
                                + file + "'"));
    }

    private static void carryOut(Page page) {
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private static void begin(Browser browser) {
        Page page = browser.page();
        page.locator("a[href*='/outcomebegin.xhtml']").click();
        page.locator("button[value=check]").click();
        assertThat(page.locator("#goal-problem")).isVisible();
        page.locator("#goal").selectOption(OUTSIDE);
        page.locator("#origin").selectOption("CONSULTATION");
        page.locator("#stage").selectOption("INTERVIEW");
        picture(browser, "outcomes-begin-ja", 1280);
        carryOut(page);
        assertThat(page.locator("#standing + dl")).containsText("面接");
    }

    private static void enter(Page page, String stage) {
        page.locator("a[href*='/outcomestage.xhtml']").click();
        page.locator("#stage").selectOption(stage);
        page.locator("#day")
                .fill(LocalDate.parse(RunningServer.TODAY).plusDays(400).toString());
        page.locator("button[value=check]").click();
        assertThat(page.locator("#day-problem")).isVisible();
        // The server's day; the browser's clock is another.
        page.locator("#day").fill(RunningServer.TODAY);
        carryOut(page);
    }

    private static void correct(Page page) {
        page.locator("a[href*='/outcomeback.xhtml']").click();
        page.locator("#stage").selectOption(new SelectOption().setLabel("面接"));
        page.locator("#why").selectOption("MISINFORMED");
        carryOut(page);
        assertThat(page.locator("#standing + dl")).containsText("面接");
    }

    private static void duties(Browser browser) {
        Page page = browser.page();
        Locator duties = page.locator("section[aria-labelledby=duties]");
        assertThat(duties.locator("ul.due li")).hasCount(3);
        page.locator("#insurance").selectOption("EXEMPT");
        page.locator("button[name=insure]").click();
        assertThat(duties.locator("ul.due li")).hasCount(2);
        page.locator("button[name=tick][value=CARD_CHECK]").click();
        assertThat(page.locator("button[name=untick]")).hasCount(1);
        page.locator("button[name=asked]").click();
        assertThat(page.locator(".note-success")).isVisible();
        picture(browser, "outcomes-one-ja", 1280);
    }

    private static void end(Page page) {
        page.locator("a[href*='/outcomeend.xhtml']").click();
        page.locator("#reason").selectOption("LEFT");
        carryOut(page);
        assertThat(page.locator("section[aria-labelledby=standing]")).containsText("Left the company");
        assertThat(page.locator("a[href*='/outcomestage.xhtml']")).hasCount(0);
    }
}
