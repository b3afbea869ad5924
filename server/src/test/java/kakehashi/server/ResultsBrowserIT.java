package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a company asks at an interview day, and what came of its interviews, from both sides and in the office. Source: R-A33. */
class ResultsBrowserIT {

    private static final String EVENT = "r8-79";
    private static final String FIRM = "架空けやき電子";
    private static final String EVENT_ID = Internships.event(EVENT);
    private static final String NONE = "00000000-0000-4000-8000-000000000913";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);
    private final CompanyOwner owners = new CompanyOwner(mails);
    private final InterviewDays days = new InterviewDays(server);
    private final InterviewPeople guests = new InterviewPeople(server, mails, EVENT);

    private String last(String column) throws SQLException {
        return server.ask("select " + column + " from registration where event_id = " + EVENT_ID
                + " order by submitted_at desc limit 1");
    }

    @Test
    void questions_are_mended_and_results_reach_the_office_and_the_person() throws Exception {
        days.announce(EVENT);
        Shared.untilVisitorsSee("/en/events", "/events/" + EVENT);
        String owner = guests.company("vi", FIRM, "2999900000031");
        String host = last("id");
        String seeker = guests.seeker("vi", "NGUYEN VAN AN");
        String guest = last("id");
        String second = guests.seeker("vi", "TRAN THI BINH");
        String other = last("id");
        try (Browser firm = new Browser(server.url(), 360, ColorScheme.LIGHT, false);
                Browser phone = new Browser(server.url(), 360, ColorScheme.DARK, false);
                Browser tablet = new Browser(server.url(), 768, ColorScheme.LIGHT, false);
                Browser office = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            owners.signIn(phone, "vi", seeker);
            InterviewPeople.showName(phone, "vi", FIRM);
            owners.signIn(tablet, "vi", second);
            InterviewPeople.showName(tablet, "vi", FIRM);
            owners.signIn(firm, "vi", owner);
            asks(firm);
            wasYesterday(host, guest);
            Page page = Staff.signIn(office, server, "manager", "ja");
            readsQuestions(office, page);
            firm.open("/vi/my/company/booths")
                    .locator("a[href*='/my/company/results/']")
                    .first()
                    .click();
            days.meet(EVENT, host, other, 1);
            enters(firm, guest);
            assertThat(firm.page().locator("#wish-" + other)).hasValue("");
            assertEquals(List.of(), presences(other));
            staffEnter(office, page, guest, other);
            isTold(firm, guest);
            assertEquals(List.of("PERSON_AWAY"), presences(other), "the company never touched it");
            reads(phone);
        }
        assertEquals("", AccessChain.broken(server));
    }

    private void wasYesterday(String host, String guest) throws SQLException {
        days.hold(EVENT);
        days.draft(EVENT);
        days.meet(EVENT, host, guest, 2);
        days.publish(EVENT);
    }

    /** What is kept of who was there. */
    private List<String> presences(String guest) throws SQLException {
        String kept = server.ask(
                "select group_concat(presence) from interview_result where registration_id = '" + guest + "'");
        return kept == null ? List.of() : List.of(kept.split(","));
    }

    /**
     * A question about the family is told beside its box, with what to ask instead, and mended; another is meant otherwise.
     * Addresses that name no event of the company lead to its list.
     */
    private static void asks(Browser firm) {
        for (String list : List.of("questions", "choices", "results")) {
            assertThat(firm.open("/vi/my/company/" + list + "/" + NONE)).hasURL(Pattern.compile(".*/company/booths"));
        }
        Page page = firm.open("/vi/my/company/booths");
        page.locator("a[href*='/my/company/questions/']").first().click();
        page.locator("#fair").click();
        assertThat(page.locator(".card")).hasCount(14);
        firm.looks("results-360-1-fair");
        page.goBack();
        page.locator("#question1").fill("Bố mẹ bạn làm nghề gì?");
        page.locator("#question2").fill("ご家族向けの商品を企画できますか");
        page.locator("#next").click();
        assertThat(page.locator("#problems a")).hasCount(2);
        assertThat(page.locator("#question1-why")).isVisible();
        firm.looks("results-360-2-touched");
        page.locator("#question1").fill("Kinh nghiệm nào của bạn có ích cho công việc này?");
        page.locator("#otherwise2").check();
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#otherwise2")).isChecked();
    }

    private void readsQuestions(Browser office, Page page) throws SQLException {
        String event = server.ask("select " + EVENT_ID);
        office.open("/backoffice/events/event.xhtml?id=" + event);
        page.locator("a[href*='interviews/asked.xhtml']").click();
        Locator firm = page.locator("section").filter(new Locator.FilterOptions().setHasText(FIRM));
        assertThat(firm.locator("li")).hasCount(2);
        assertThat(firm.locator("li strong")).hasCount(1);
        office.check("results-1280-3-questions");
    }

    /**
     * One form for the day on a phone: what does not fit is told, then it is kept. An interview that came before it since the
     * form was opened is asked about from then on, and takes nothing of what was typed.
     */
    private static void enters(Browser firm, String guest) {
        Page page = firm.page();
        page.locator("#wish-" + guest).selectOption("GO_ON");
        page.locator("#next").click();
        assertThat(page.locator("#problem-" + guest)).isVisible();
        firm.looks("results-360-4-wrong");
        page.locator("#presence-" + guest + " input").first().check();
        page.locator("#step-" + guest).selectOption("SECOND_INTERVIEW");
        page.locator("#by-" + guest).fill("2026-12-20");
        page.locator("#told-" + guest).check();
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
        firm.looks("results-360-5-entered");
    }

    private void staffEnter(Browser office, Page page, String guest, String other) throws SQLException {
        String event = server.ask("select " + EVENT_ID);
        office.open("/backoffice/events/event.xhtml?id=" + event);
        page.locator("a[href*='interviews/results.xhtml']").click();
        office.check("results-1280-6-office");
        page.locator("section")
                .filter(new Locator.FilterOptions().setHasText(FIRM))
                .locator("a.button")
                .click();
        assertThat(page.locator("#wish-" + guest)).hasValue("GO_ON");
        page.locator("#step-" + guest).selectOption("VISIT");
        page.locator("#presence-" + other).selectOption("PERSON_AWAY");
        page.locator("button[name=step][value=check]").click();
        office.check("results-1280-7-sure");
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    /** The form was opened before staff entered something else: what stands is shown, and replaced only by a second press. */
    private static void isTold(Browser firm, String guest) {
        Page page = firm.page();
        page.locator("#step-" + guest).selectOption("DOCUMENTS");
        page.locator("#next").click();
        assertThat(page.locator("#problem-" + guest)).isVisible();
        assertThat(page.locator(".note-success")).hasCount(0);
        firm.looks("results-360-8-meanwhile");
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private static void reads(Browser phone) {
        Page page = phone.open("/vi/my/day");
        Locator own = page.locator(".day-plan ol li").filter(new Locator.FilterOptions().setHasText(FIRM));
        assertThat(own).containsText("Bước tiếp theo: Nộp hồ sơ ứng tuyển");
        phone.looks("results-360-9-person");
    }
}
