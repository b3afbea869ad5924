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
    private static final String ID = "(select id from event where code = '" + EVENT + "')";
    private static final String COMPANY = "架空もみじ製作";
    private static final String OTHER = "架空あさがお商会";

    private final RunningServer server = Shared.server();
    private final InterviewPeople guests = new InterviewPeople(server, new KeptMails(server), EVENT);

    /** An interview day of the test's own, with the words and the place of another. */
    private void announce() throws SQLException {
        server.change("insert into event (id, programme_id, code, kind, state, venue_id, zone, starts_at, ends_at,"
                + " opens_at, closes_at, version) select uuid(), programme_id, '" + EVENT + "', kind, 'PUBLISHED',"
                + " venue_id, zone, starts_at, ends_at, '2026-11-01', closes_at, 1 from event where code = 'r8-13'");
        server.change("insert into event_text (event_id, language, state, title, summary, description)"
                + " select " + ID + ", t.language, t.state, t.title, t.summary, t.description from event_text t"
                + " join event e on e.id = t.event_id where e.code = 'r8-13'");
        for (String audience : new String[] {"SEEKER", "COMPANY"}) {
            server.change("insert into event_places (event_id, audience, capacity, taken, version) values (" + ID
                    + ", '" + audience + "', 20, 0, 1)");
        }
        server.change("insert into timetable (event_id, version) values (" + ID + ", 1)");
        server.change(
                "insert into timetable_block select id, starts_at, 25, 5, 6 from event where code = '" + EVENT + "'");
    }

    private void draft() throws SQLException {
        server.change("insert into interview_plan values (" + ID + ", 0, 4, 15, 5, false, false, 1, null, null, 1)");
        server.change("insert into interview_draft values (uuid(), " + ID
                + ", 1, null, false, 1, 1, true, '2026-11-24', 2, 3, 3, 1, 1, 1)");
        meeting(COMPANY, 1);
        meeting(OTHER, 3);
    }

    private void meeting(String company, int turn) throws SQLException {
        server.change("insert into interview_meeting select uuid(), d.id, h.id, 1, g.id, " + turn
                + ", timestampadd(minute, " + 30 * (turn - 1) + ", e.starts_at), timestampadd(minute, "
                + (30 * turn - 5) + ", e.starts_at), 0, false, 0, 0, 1 from event e join interview_draft d on"
                + " d.event_id = e.id join registration h on h.event_id = e.id join company c on c.id = h.company_id"
                + " and c.name = '" + company + "' join registration g on g.event_id = e.id and g.company_id is null"
                + " where e.code = '" + EVENT + "'");
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
        announce();
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
