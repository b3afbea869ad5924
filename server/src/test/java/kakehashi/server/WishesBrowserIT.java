package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Both sides of an interview day say whom they would like to meet, and the office sees it. Source: R-A33, T7. */
class WishesBrowserIT {

    private static final String EVENT = "r8-13";
    private static final String FIRST = "架空あおば設計";
    private static final String SECOND = "架空みどり工房";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);
    private final CompanyOwner owners = new CompanyOwner(mails);
    private final InterviewPeople guests = new InterviewPeople(server, mails, EVENT);

    private static Locator rank(Page page, int number) {
        return page.locator("#rank" + number);
    }

    private static void save(Page page) {
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    @AfterEach
    void let_wishes_close_as_usual() throws SQLException {
        server.change("delete from wish_closing where event_id = (select id from event where code = '" + EVENT + "')");
    }

    @Test
    void both_sides_rank_and_the_office_counts() throws SQLException {
        String owner = guests.company("ja", FIRST, "9999900000025");
        guests.company("ja", SECOND, "8999900000026");
        String seeker = guests.seeker("ne", "RAM THAPA");
        try (Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, false);
                Browser desk = new Browser(server.url(), 1280, ColorScheme.LIGHT, true);
                Browser narrow = new Browser(server.url(), 360, ColorScheme.DARK, true);
                Browser office = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            owners.signIn(phone, "ne", seeker);
            ranksCompanies(phone);
            InterviewPeople.showName(phone, "ne", FIRST);
            owners.signIn(desk, "ja", owner);
            String reference = ranksPeople(desk);
            Page page = Staff.signIn(office, server, "manager", "ja");
            counts(office, page);
            closes(office, page);
            Staff.signIn(narrow, server, "handler", "en");
            narrow.open(wishes()).waitForLoadState();
            narrow.check("wishes-360-4-office");
            isClosed(phone, desk, reference);
        }
        assertEquals("", AccessChain.broken(server));
    }

    /** Without scripts: what is chosen twice is told beside its box, and everything stays chosen. */
    private static void ranksCompanies(Browser phone) {
        Page page = phone.open("/ne/my");
        page.locator("a[href*='/my/sign-ups/']").first().click();
        page.locator("a[href$='/wishes']").click();
        phone.looks("wishes-360-1-empty");
        rank(page, 1).selectOption(new SelectOption().setLabel(FIRST));
        rank(page, 2).selectOption(new SelectOption().setLabel(FIRST));
        page.locator("#next").click();
        assertThat(page.locator("#rank2-problem")).isVisible();
        assertThat(page.locator("#problems a")).hasAttribute("href", "#rank2");
        assertThat(rank(page, 1).locator("option:checked")).hasText(FIRST);
        assertThat(rank(page, 2).locator("option:checked")).hasText(FIRST);
        phone.looks("wishes-360-2-twice");
        rank(page, 1).selectOption(new SelectOption().setLabel(SECOND));
        save(page);
        assertThat(rank(page, 1).locator("option:checked")).hasText(SECOND);
        assertThat(rank(page, 2).locator("option:checked")).hasText(FIRST);
    }

    private static String ranksPeople(Browser desk) {
        Page page = desk.open("/ja/my/company/booths");
        page.locator("a[href*='/my/company/choices/']").click();
        desk.check("wishes-1280-1-company");
        String reference = page.locator("main a[href*='/my/company/seekers/']").innerText();
        rank(page, 1).selectOption(new SelectOption().setLabel(reference));
        save(page);
        assertThat(rank(page, 1).locator("option:checked")).hasText(reference);
        return reference;
    }

    private String wishes() throws SQLException {
        String event = server.ask("select id from event where code = '" + EVENT + "'");
        return "/backoffice/interviews/wishes.xhtml?id=" + event;
    }

    private void counts(Browser office, Page page) throws SQLException {
        office.open(wishes().replace("interviews/wishes", "events/event"));
        page.locator("a[href*='interviews/wishes']").click();
        Locator first = page.locator("section[aria-labelledby=companies] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(FIRST));
        assertThat(first.locator("td")).hasText(new String[] {"1", "0", "1"});
        Locator second = page.locator("section[aria-labelledby=companies] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(SECOND));
        assertThat(second.locator("td")).hasText(new String[] {"1", "1", "0"});
        office.check("wishes-1280-2-office");
    }

    private static void closes(Browser office, Page page) {
        page.locator("#closing").click();
        page.locator("#closes").fill("2027-01-20T14:00");
        page.locator("button[name=step][value=check]").click();
        assertThat(page.locator("#closes-problem")).isVisible();
        office.check("wishes-1280-3-late");
        page.locator("#closes").fill("2026-11-01T12:00");
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    /** Both sides read what they said, and change nothing any more. */
    private static void isClosed(Browser phone, Browser desk, String reference) {
        Page seeker = phone.open("/ne/my");
        seeker.locator("a[href*='/my/sign-ups/']").first().click();
        seeker.locator("a[href$='/wishes']").click();
        assertThat(seeker.locator("main ol li")).hasText(new String[] {SECOND, FIRST});
        assertThat(seeker.locator("#next")).hasCount(0);
        phone.looks("wishes-360-3-closed");
        Page company = desk.page();
        company.reload();
        assertThat(company.locator("main ol li")).hasText(new String[] {reference});
        assertThat(company.locator("#rank1")).hasCount(0);
        desk.check("wishes-1280-4-closed");
    }
}
