package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An interview of a draft is dragged to another turn, read back, and fixed there in a new draft. Source: R-A33. */
class InterviewDragBrowserIT {

    private static final String EVENT = "r8-78";
    private static final String ID = Internships.event(EVENT);
    private static final String COMPANY = "架空もみじ製作";
    private static final String OTHER = "架空あさがお商会";

    private final RunningServer server = Shared.server();
    private final InterviewDays days = new InterviewDays(server);
    private final InterviewPeople guests = new InterviewPeople(server, new KeptMails(server), EVENT);

    private String signUp(String whose) throws SQLException {
        return server.ask(
                "select r.id from registration r left join company c on c.id = r.company_id where r.event_id = " + ID
                        + " and " + whose);
    }

    private void draft() throws SQLException {
        String seeker = signUp("r.company_id is null");
        days.draft(EVENT);
        days.meet(EVENT, signUp("c.name = '" + COMPANY + "'"), seeker, 1);
        days.meet(EVENT, signUp("c.name = '" + OTHER + "'"), seeker, 3);
    }

    private static Locator row(Page page, String company) {
        return page.locator("table.grid tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th", new Page.LocatorOptions().setHasText(company))));
    }

    private static Locator cell(Page page, String company, int turn) {
        return row(page, company).locator("td[data-turn='" + turn + "']");
    }

    @Test
    void an_interview_is_dragged_read_back_and_fixed_where_it_was_let_go() throws Exception {
        days.announce(EVENT);
        Shared.untilVisitorsSee("/en/events", "/events/" + EVENT);
        guests.company("ja", COMPANY, "2999900000072");
        guests.company("ja", OTHER, "1999900000073");
        guests.booth(COMPANY, "B-1");
        guests.seeker("ne", "RAM THAPA");
        draft();
        try (Browser office = new Browser(server.url(), 1280, ColorScheme.LIGHT, true);
                Browser narrow = new Browser(server.url(), 360, ColorScheme.DARK, true)) {
            Page page = Staff.signIn(office, server, "manager", "ja");
            office.open(proposal(1));
            isAskedByTheNumber(page);
            office.open(proposal(1));
            office.check("interviews-1280-10-grid");
            drags(office, page);
            Staff.signIn(narrow, server, "handler", "en");
            Page phone = narrow.open(proposal(2));
            assertThat(phone.locator("table.grid")).isHidden();
            narrow.check("interviews-360-10-draft");
        }
        assertEquals("", AccessChain.broken(server));
    }

    private String proposal(int draft) throws SQLException {
        return "/backoffice/interviews/proposal.xhtml?id=" + server.ask("select " + ID) + "&draft=" + draft;
    }

    /** By keyboard, and without scripts, its number leads to the form. */
    private static void isAskedByTheNumber(Page page) {
        cell(page, COMPANY, 1).locator("a").press("Enter");
        assertThat(page.locator("#turn")).hasValue("1");
    }

    private static void drags(Browser office, Page page) {
        cell(page, COMPANY, 1).locator("a").dragTo(cell(page, OTHER, 2));
        cell(page, COMPANY, 1).locator("a").dragTo(cell(page, COMPANY, 3));
        assertThat(cell(page, COMPANY, 1).locator("a")).isVisible();
        String number = cell(page, COMPANY, 1).locator("a").getAttribute("data-meeting");
        cell(page, COMPANY, 1).locator("a").dragTo(cell(page, COMPANY, 4));
        assertThat(page.locator(".note-warning")).isVisible();
        assertThat(page.locator("input[name=meeting]")).hasValue(number);
        assertThat(page.locator("dl.facts dd").first()).containsText("4回目");
        office.check("interviews-1280-11-dragged");
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator("h1")).hasText("案2");
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(cell(page, COMPANY, 4)).containsText("固定");
        assertThat(cell(page, OTHER, 3).locator("a")).isVisible();
        office.check("interviews-1280-12-moved");
    }
}
