package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From what is due in a case to the question whether its person still works there. Source: R-A13, domain 5; R-WS4. */
class RetentionBrowserIT {

    private static final String TODAY = "new Date().toLocaleDateString('sv', {timeZone: 'Asia/Tokyo'})";

    private static final String JOINED = "new Date(Date.now() - 40 * 864e5).toISOString().slice(0, 10)";

    private final RunningServer server = Shared.server();
    private final KeptMails kept = new KeptMails(server);

    private static String ofBooking(String number) {
        return "(select f.id from case_file f join consultation_booking b on b.seeker_id = f.seeker_id"
                + " where b.reference = '" + number + "')";
    }

    private String consulted(String address) throws SQLException {
        Visitor visitor = new Visitor(server.url());
        String number = visitor.book("INTERVIEW", "LE VAN HUNG", address);
        visitor.open(kept.link(address, "booking"));
        visitor.submit("yes", Map.of());
        server.change("update consultation_booking set starts_at = confirmed_at - interval 50 minute,"
                + " ends_at = confirmed_at - interval 5 minute where reference = '" + number + "'");
        server.change("update case_file set counsellor_id = (select id from consultation_counsellor where number = 1),"
                + " version = version + 1 where id = " + ofBooking(number));
        return number;
    }

    private static void picture(Browser browser, String name) {
        browser.page().setViewportSize(360, 800);
        browser.check(name + "-360");
        browser.page().setViewportSize(1280, 800);
        browser.check(name + "-1280");
    }

    @Test
    void who_found_work_is_asked_and_the_counsellor_learns_who_would_like_to_talk() throws Exception {
        String address = Shared.newAddress();
        String number = consulted(address);
        sayWhenTheStayEnds(address);
        String title = "No\\.\\s" + server.ask("select number from case_file where id = " + ofBooking(number));
        String here = "/backoffice/cases/case.xhtml?id=" + server.ask("select " + ofBooking(number));
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "ja");
            remind(browser, title);
            throwAway(browser);
            note(browser, title);
            closeWithWork(browser, here);
        }
        answer(kept.link(address, "since"));
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "ja");
            Staff.go(page, "/cases/due.xhtml");
            assertThat(row(page, "#due", title)).containsText("相談したい");
            picture(browser, "retention-due-ja");
            browser.open("/backoffice/cases/retention.xhtml?show=ANSWERED");
            assertThat(row(page, "#retention", title)).containsText("メールのリンクから");
            picture(browser, "retention-answered-ja");
            browser.open(here);
            assertThat(page.locator(".message.line-RETENTION")).containsText("相談したい");
            enter(browser, number, here);
        }
        consulted(Shared.newAddress());
        manage();
        assertEquals(
                "case.followUp.add,case.followUp.done,case.followUp.putOff,case.note.redact,retention.enter",
                server.ask("select group_concat(distinct action order by action) from access_log where subject_id = "
                        + ofBooking(number) + " and (action like 'case.followUp.%' or action like 'case.note.%' or"
                        + " action like 'retention.%')"));
    }

    private static Locator row(Page page, String table, String title) {
        return page.locator(table + " tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "a",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + title + "\\s*$")))));
    }

    /** The person signs up for an interview day, confirms it, and told there that the stay ends in a month. */
    private void sayWhenTheStayEnds(String address) {
        String day = LocalDate.parse(RunningServer.TODAY).plusDays(30).toString();
        Map<String, String> answers = Map.of(
                "name", "LE VAN HUNG",
                "email", address,
                "phone", "090-1234-5678",
                "statusOfResidence", "STUDENT",
                "stayExpires", day);
        Visitor visitor = new Visitor(server.url());
        visitor.signUp("vi", "r8-13", "?for=seeker", answers).orElseThrow();
        visitor.open(kept.link(address, "confirm"));
        visitor.submit("yes", Map.of());
    }

    /** Today reminds the counsellor of the stay without a name, and so does the case to which it leads. */
    private static void remind(Browser browser, String title) {
        Page page = browser.open("/backoffice/today/today.xhtml");
        assertThat(row(page, "section[aria-labelledby=stays]", title)).containsText("あと");
        assertThat(page.locator("main")).not().containsText("HUNG");
        picture(browser, "retention-stays-ja");
        row(page, "section[aria-labelledby=stays]", title).locator("a").click();
        assertThat(page.locator("#stay")).containsText("あと");
    }

    /** A draft that is thrown away is not there again. */
    private static void throwAway(Browser browser) {
        Page page = browser.page();
        page.locator("a[href*='/record.xhtml']").click();
        page.locator("#advice").fill("まちがえて書いた");
        page.locator("button[value=save]").click();
        assertThat(page.locator(".note-success")).isVisible();
        page.locator("main details summary").click();
        picture(browser, "retention-discard-ja");
        page.locator("button[value=discard]").click();
        assertThat(page.locator(".note-success")).isVisible();
        page.locator("a[href*='/record.xhtml']").click();
        assertThat(page.locator("#advice")).hasValue("");
        page.locator("p.back a").click();
    }

    /** Something is noted by hand, put off, found in the list, and done. */
    private static void note(Browser browser, String title) {
        Page page = browser.page();
        page.locator("a[href*='/followup.xhtml']").click();
        page.locator("#day").fill("2020-01-01");
        page.locator("#note").fill("ハローワークに電話する。土曜の話はしない");
        page.locator("button[value=check]").click();
        assertThat(page.locator("#day-problem")).isVisible();
        page.locator("#day").fill(page.evaluate(TODAY).toString());
        picture(browser, "retention-note-ja");
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator("ul.due li")).containsText("ハローワークに電話する。土曜の話はしない");
        redact(browser);
        String later = page.evaluate("new Date(Date.now() + 3 * 864e5).toISOString().slice(0, 10)")
                .toString();
        page.locator("ul.due input[type=date]").fill(later);
        page.locator("ul.due button[name=putOff]").click();
        assertThat(page.locator("ul.due li .hint").first()).containsText("はじめの期日");
        Staff.go(page, "/cases/due.xhtml");
        assertThat(row(page, "#due", title)).containsText("はじめの期日");
        assertThat(page.locator("main")).not().containsText("ハローワーク");
        row(page, "#due", title).locator("a").click();
        page.locator("ul.due button[name=finish]").click();
        assertThat(page.locator("ul.due li")).hasCount(0);
        assertThat(page.locator(".message.line-FOLLOW_UP").first()).containsText("ハローワーク");
    }

    /** A word that may not stand in a note is taken out of it; the trace says of which kind. */
    private static void redact(Browser browser) {
        Page page = browser.page();
        page.locator("ul.due a[href*='/redact.xhtml']").click();
        assertThat(page.locator("section[aria-labelledby=note]")).containsText("土曜の話");
        page.locator("#words").fill("日曜");
        page.locator("#kind").selectOption("BELIEF");
        page.locator("button[value=check]").click();
        assertThat(page.locator("#words-problem")).isVisible();
        page.locator("#words").fill("土曜");
        page.locator("button[value=check]").click();
        picture(browser, "retention-redact-ja");
        page.locator("button[value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("ul.due li")).containsText("■■■の話はしない");
        assertThat(page.locator("ul.due li .hint")).containsText("2文字");
    }

    private static void closeWithWork(Browser browser, String here) {
        Page page = browser.page();
        browser.open(here);
        page.locator("a[href*='/close.xhtml']").click();
        page.locator("#outcome").selectOption("EMPLOYED");
        page.locator("#joined").fill(page.evaluate(JOINED).toString());
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator("section[aria-labelledby=retention] dt")).hasCount(4);
        picture(browser, "retention-case-ja");
    }

    /** On a phone without scripts, in the language of the mail and in another; looking is no answer, and one counts. */
    private void answer(String link) {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = browser.open(link);
            assertThat(page.locator("html")).hasAttribute("lang", "vi");
            assertFalse(page.locator("main").innerText().contains("HUNG"));
            browser.looks("retention-page-vi");
            page.locator("#next").click();
            assertThat(page.locator("#problems a")).hasAttribute("href", "#answer-YES");
            browser.speak("ja-simple");
            browser.looks("retention-page-ja-simple");
            browser.speak("ja");
            page.locator("#answer-TALK").check();
            browser.looks("retention-page-ja");
            page.locator("#next").click();
            assertThat(page.locator(".note-success")).isVisible();
            browser.looks("retention-thanks-ja");
            browser.open(link);
            assertThat(page.locator(".note-error")).isVisible();
            browser.looks("retention-used-vi");
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.DARK, true)) {
            browser.open("/my/since/thanks");
            browser.check("retention-thanks-my");
            browser.open(link.replace("/vi/", "/ne/"));
            browser.check("retention-used-ne");
        }
    }

    /** The next question is due long before the person is asked by mail, and is answered by phone. */
    private void enter(Browser browser, String number, String here) throws SQLException {
        server.change(
                "update retention_check set state = 'BY_PHONE', due_on = joined_on where month_mark = 3 and case_id = "
                        + ofBooking(number));
        Page page = browser.open("/backoffice/cases/retention.xhtml?show=TO_ASK");
        picture(browser, "retention-to-ask-ja");
        browser.open(here);
        page.locator("a[href*='/retained.xhtml']").click();
        page.locator("button[value=check]").click();
        assertThat(page.locator("#answer-problem")).isVisible();
        page.locator("#answer").selectOption("YES");
        page.locator("#way").selectOption("PHONE");
        picture(browser, "retention-enter-ja");
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("a[href*='/retained.xhtml']")).hasCount(0);
        browser.open("/backoffice/cases/reminder.xhtml");
        page.locator("#address").fill("mori@localhost");
        page.locator("button[value=check]").click();
        assertThat(page.locator("#address-problem")).isVisible();
        picture(browser, "retention-reminder-ja");
    }

    /** A manager sees how all cases of somebody are handed over, and leaves them where they are. */
    private void manage() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            browser.open("/backoffice/cases/handover.xhtml");
            page.locator("#from").selectOption(new SelectOption().setIndex(1));
            page.locator("#to").selectOption(page.locator("#from").inputValue());
            page.locator("button[value=check]").click();
            assertThat(page.locator("#to-problem")).isVisible();
            picture(browser, "retention-hand-over-en");
            template(browser);
            browser.open("/backoffice/cases/retention.xhtml?show=PLANNED");
            picture(browser, "retention-planned-en");
            browser.open("/backoffice/cases/due.xhtml");
            picture(browser, "retention-due-en");
        }
    }

    /** A template for records, which is offered no more afterwards: others find the usual headings. */
    private static void template(Browser browser) {
        Page page = browser.open("/backoffice/cases/templates.xhtml");
        page.locator("main a.button[href*='/template.xhtml']").click();
        page.locator("#theme").selectOption("INTERVIEW");
        page.locator("#title").fill("Second interview");
        page.locator("#wording").fill("Who was there:\nWhat was asked:");
        page.locator("#stopped").check();
        page.locator("button[value=check]").click();
        picture(browser, "retention-template-en");
        page.locator("button[value=do]").click();
        assertThat(page.locator("#templates")).containsText("Second interview");
        picture(browser, "retention-templates-en");
    }
}
