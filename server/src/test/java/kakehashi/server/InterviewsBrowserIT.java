package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A timetable of interviews from the wishes to everybody's own page, and a company that is late. Source: R-A33. */
class InterviewsBrowserIT {

    private static final String EVENT = "r8-13";
    private static final String FIRST = "架空ひのき建築";
    private static final String SECOND = "架空すみれ印刷";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);
    private final CompanyOwner owners = new CompanyOwner(mails);
    private final InterviewPeople guests = new InterviewPeople(server, mails, EVENT);

    private String event() throws SQLException {
        return server.ask("select id from event where code = '" + EVENT + "'");
    }

    private String page(String view) throws SQLException {
        return "/backoffice/interviews/" + view + ".xhtml?id=" + event();
    }

    private static void wishes(Browser phone) {
        Page page = phone.open("/ne/my");
        page.locator("a[href*='/my/sign-ups/']").first().click();
        page.locator("a[href$='/wishes']").click();
        page.locator("#rank1").selectOption(new SelectOption().setLabel(FIRST));
        page.locator("#rank2").selectOption(new SelectOption().setLabel(SECOND));
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private void turns() throws SQLException {
        server.change("insert ignore into timetable (event_id, version) values ('" + event() + "', 1)");
        server.change("insert ignore into timetable_block select id, starts_at, 25, 5, 6 from event where code = '"
                + EVENT + "'");
    }

    @AfterEach
    void leave_the_day_as_it_was() throws SQLException {
        server.change("update interview_plan set published_draft_id = null, published_at = null");
        server.change("delete from interview_presence");
        server.change("delete from booth where event_id = '" + event() + "'");
        server.change("delete from timetable_block where event_id = '" + event() + "'");
    }

    @Test
    void the_office_solves_publishes_and_moves_few_when_a_company_is_late() throws SQLException, IOException {
        String owner = guests.company("ja", FIRST, "6999900000028");
        guests.company("ja", SECOND, "3999900000030");
        guests.booth(FIRST, "A-1");
        guests.booth(SECOND, "A-2");
        String ram = guests.seeker("ne", "RAM THAPA");
        String sita = guests.seeker("ne", "SITA RAI");
        turns();
        try (Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, false);
                Browser other = new Browser(server.url(), 360, ColorScheme.LIGHT, false);
                Browser office = new Browser(server.url(), 1280, ColorScheme.LIGHT, true);
                Browser narrow = new Browser(server.url(), 360, ColorScheme.DARK, true);
                Browser desk = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            owners.signIn(phone, "ne", ram);
            wishes(phone);
            owners.signIn(other, "ne", sita);
            wishes(other);
            Page page = Staff.signIn(office, server, "manager", "ja");
            solves(office, page);
            publishes(office, page);
            prints(office, page);
            reads(phone);
            owners.signIn(desk, "ja", owner);
            assertThat(desk.open("/ja/my/company/booths").locator(".day-plan ol li"))
                    .not()
                    .hasCount(0);
            desk.check("interviews-1280-6-company");
            comesLate(office, page);
            Staff.signIn(narrow, server, "handler", "en");
            narrow.open(page("interview")).waitForLoadState();
            narrow.check("interviews-360-8-office");
            narrow.open(page("board")).waitForLoadState();
            narrow.check("interviews-360-9-board");
        }
        assertEquals("", AccessChain.broken(server));
    }

    private void solves(Browser office, Page page) throws SQLException {
        office.open(page("interview").replace("interviews/interview", "events/event"));
        page.locator("a[href*='interviews/interview.xhtml']").click();
        office.check("interviews-1280-1-before");
        page.locator("#search").click();
        page.locator("#effort").selectOption("SHORT");
        office.check("interviews-1280-2-search");
        page.locator("button[name=step][value=do]").click();
        drafted(page, 1);
        office.check("interviews-1280-3-drafts");
    }

    /** The page reads itself anew until the draft is there. */
    private static void drafted(Page page, int count) {
        assertThat(page.locator("section[aria-labelledby=drafts] tbody tr"))
                .hasCount(count, new LocatorAssertions.HasCountOptions().setTimeout(90_000));
    }

    private static void publishes(Browser office, Page page) {
        page.locator("section[aria-labelledby=drafts] tbody a").first().click();
        assertThat(page.locator("section[aria-labelledby=meetings] tbody tr"))
                .not()
                .hasCount(0);
        office.check("interviews-1280-4-draft");
        page.locator("#publish").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    /** A sheet for each company and one for each person, in their language; the file has every glyph it needs. */
    private void prints(Browser office, Page page) throws SQLException, IOException {
        office.open(page("interview"));
        page.locator("#sheets").click();
        office.check("interviews-1280-5-sheets");
        byte[] companies = Browser.save(page, "#companies");
        Drawn.picture(companies, "interviews-pdf-companies");
        byte[] people = Browser.save(page, "#people");
        assertEquals(List.of(), new Drawn(people).lacking());
        Drawn.picture(people, "interviews-pdf-people");
    }

    private static void reads(Browser phone) {
        Page page = phone.open("/ne/my");
        assertThat(page.locator(".next .day-plan ol li")).hasCount(2);
        assertThat(page.locator("a[href$='/wishes']")).hasCount(0);
        phone.looks("interviews-360-4-my");
        page.locator("a[href*='/my/sign-ups/']").first().click();
        Locator own = page.locator(".day-plan ol li");
        assertThat(own).hasCount(2);
        assertThat(own.filter(new Locator.FilterOptions().setHasText(FIRST))).hasCount(1);
        assertThat(own.filter(new Locator.FilterOptions().setHasText("A-1"))).hasCount(1);
        phone.looks("interviews-360-5-own");
    }

    private void comesLate(Browser office, Page page) throws SQLException {
        office.open(page("interview"));
        page.locator("#attend").click();
        page.locator("#who")
                .selectOption(page.locator("#who option", new Page.LocatorOptions().setHasText(SECOND))
                        .getAttribute("value"));
        page.locator("#first").selectOption("4");
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator("#base"))
                .hasValue(server.ask("select d.draft_number from interview_plan p join interview_draft d"
                        + " on d.id = p.published_draft_id where p.event_id = '" + event() + "'"));
        page.locator("#effort").selectOption("SHORT");
        page.locator("button[name=step][value=do]").click();
        drafted(page, 2);
        page.locator("section[aria-labelledby=drafts] tbody a").first().click();
        assertTrue(page.locator("section[aria-labelledby=moves] li").count() <= 4);
        office.check("interviews-1280-7-moves");
        page.locator("#publish").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }
}
