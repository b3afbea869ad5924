package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a confirmed consultation to what was advised, for those who may see it. Source: R-A13, R-D13, T5. */
class CasesBrowserIT {

    private static final String ADVICE = "履歴書を直した。\n<b>写真</b>は要らない。";

    private final RunningServer server = Shared.server();
    private final KeptMails kept = new KeptMails(server);

    /** A consultation that somebody booked and confirmed, and that has taken place; gives its number. */
    private String consulted() throws SQLException {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        String number = visitor.book("DOCUMENTS", "TRAN THI BICH", address);
        visitor.open(kept.link(address, "booking"));
        visitor.submit("yes", Map.of());
        server.change("update consultation_booking set starts_at = confirmed_at - interval 50 minute,"
                + " ends_at = confirmed_at - interval 5 minute where reference = '" + number + "'");
        give(number, 1);
        return number;
    }

    private static String ofBooking(String number) {
        return "(select f.id from case_file f join consultation_booking b on b.seeker_id = f.seeker_id"
                + " where b.reference = '" + number + "')";
    }

    private void give(String number, int counsellor) throws SQLException {
        server.change("update case_file set counsellor_id = (select id from consultation_counsellor where number = "
                + counsellor + "), version = version + 1 where id = " + ofBooking(number));
    }

    private String caseNumber(String number) throws SQLException {
        return server.ask("select number from case_file where id = " + ofBooking(number));
    }

    private static void picture(Browser browser, String name) {
        browser.page().setViewportSize(360, 800);
        browser.check(name + "-360");
        browser.page().setViewportSize(1280, 800);
        browser.check(name + "-1280");
    }

    @Test
    void what_was_advised_is_written_down_and_whoever_opens_the_case_of_another_is_told_of() throws Exception {
        String number = consulted();
        String title = "No\\.\\s" + caseNumber(number);
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "ja");
            Staff.go(page, "/cases/cases.xhtml");
            assertThat(page.locator("main")).not().containsText("TRAN THI BICH");
            picture(browser, "cases-list-ja");
            page.locator("#cases a", new Page.LocatorOptions().setHasText(Pattern.compile(title + "$")))
                    .click();
            assertThat(page.locator("main")).containsText("TRAN THI BICH");
            assertFalse(page.title().contains("TRAN"), page.title());
            picture(browser, "cases-case-ja");
            write(browser);
            page.locator("a[href*='language=ja']").click();
            assertThat(page.locator(".message.line-RECORD .answer").first()).hasText(ADVICE);
            putOff(page);
            picture(browser, "cases-recorded-ja");
            page.locator(".message a[href*='/consultation.xhtml']").click();
            page.locator("a[href*='/cases/case.xhtml']").click();
            redact(browser);
            restrict(browser);
            String here = page.url().replace(server.url(), "");
            close(browser);
            giveAway(browser, here);
            breakTheGlass(browser, here);
        }
        look(title, number);
        assertEquals(
                "case.break.seen,case.close,case.break,case.reopen,record.keep,record.redact",
                server.ask("select group_concat(distinct action order by field(action, 'case.break.seen', 'case.close',"
                        + " 'case.break', 'case.reopen', 'record.keep', 'record.redact')) from access_log where action in"
                        + " ('case.break.seen', 'case.close', 'case.break', 'case.reopen', 'record.keep', 'record.redact')"
                        + " and (subject_id = " + ofBooking(number) + " or subject_id in (select id from"
                        + " consultation_record where case_id = " + ofBooking(number) + "))"));
        assertEquals(
                "0",
                server.ask("select count(*) from consultation_record where advice like '%履歴書%' and case_id = "
                        + ofBooking(number)));
    }

    /** What may not be collected is named while it is typed and refused; a draft and the end of a session lose nothing. */
    private static void write(Browser browser) {
        Page page = browser.page();
        page.locator("a[href*='/record.xhtml']").click();
        begin(page);
        page.locator("#advice").fill("宗教の話をした");
        assertThat(page.locator("p.problem[role=status]").first()).containsText("宗教");
        page.locator("#nextStep").fill("ES を書く");
        page.locator("#minutes").fill("0");
        page.locator("button[value=check]").click();
        assertThat(page.locator("#advice-problem")).containsText("宗教");
        assertThat(page.locator("#minutes-problem")).isVisible();
        assertThat(page.locator("#advice")).hasValue("宗教の話をした");
        picture(browser, "cases-record-refused-ja");
        page.locator("button[value=save]").click();
        assertThat(page.locator(".note-success")).isVisible();
        page.locator("p.back a").click();
        assertThat(page.locator("a[href*='/record.xhtml']")).containsText("下書きの続きを書く");
        page.locator("a[href*='/record.xhtml']").click();
        assertThat(page.locator("button[value=discard]")).hasCount(1);
        page.locator("#minutes").fill("40");
        page.locator("button[value=save]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#advice")).hasValue("宗教の話をした");
        page.locator("#advice").fill(ADVICE);
        page.context().clearCookies();
        page.locator("button[value=check]").click();
        assertFalse(page.url().contains("ES"), page.url());
        Staff.enterAgain(page, "counsellor");
        assertThat(page.locator("#advice")).hasValue(ADVICE);
        assertThat(page.locator("#nextStep")).hasValue("ES を書く");
        picture(browser, "cases-record-restored-ja");
        page.locator("#followUp")
                .fill(page.evaluate("new Date(Date.now() + 864e5).toISOString().slice(0, 10)")
                        .toString());
        page.locator("button[value=check]").click();
        picture(browser, "cases-record-check-ja");
        page.locator("button[value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    /** Headings are put behind what was typed, and nothing that is too long is cut off. */
    private static void begin(Page page) {
        page.locator("button[name=begin][value=DOCUMENTS]").click();
        assertThat(page.locator("#advice")).hasValue(Pattern.compile(".*：\n.*", Pattern.DOTALL));
        page.locator("#advice").fill("先に書いた文");
        page.locator("button[name=begin][value=INTERVIEW]").click();
        assertThat(page.locator("#advice")).hasValue(Pattern.compile("先に書いた文\n\n.*：.*", Pattern.DOTALL));
        assertThat(page.locator("button[value=discard]")).hasCount(0);
        page.locator("#advice").fill("あ".repeat(4_100));
        page.locator("button[value=check]").click();
        assertThat(page.locator("#advice-problem")).containsText("4,100");
        assertEquals(4_100, page.locator("#advice").inputValue().length(), "nothing is cut off");
        page.locator("#advice").fill("あ".repeat(100_000));
        page.locator("button[value=check]").click();
        assertThat(page.locator("#advice-problem")).containsText("100,000");
    }

    private static void putOff(Page page) {
        Locator due = page.locator("ul.due li");
        assertThat(due).containsText("ES を書く");
        due.locator("input").fill("2020-01-01");
        due.locator("input").press("Enter");
        assertThat(due.locator("input")).hasValue("2020-01-01");
        due.locator("button[name=putOff]").click();
        assertThat(page.locator("ul.due .problem")).isVisible();
        assertThat(page.locator("ul.due input")).hasValue("2020-01-01");
        page.locator("ul.due button[name=finish]").click();
        assertThat(page.locator("ul.due li")).hasCount(0);
    }

    private static void redact(Browser browser) {
        Page page = browser.page();
        page.locator("a[href*='/redact.xhtml']").click();
        page.locator("#words").fill("ここにない言葉");
        page.locator("#kind").selectOption("CRIME");
        page.locator("button[value=check]").click();
        assertThat(page.locator("#words-problem")).isVisible();
        picture(browser, "cases-redact-ja");
        page.locator("#words").fill("写真");
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator(".message.line-RECORD .answer").first()).containsText("■■■");
    }

    /** The record is put right by one that managers alone read, and not even who wrote it. */
    private static void restrict(Browser browser) {
        Page page = browser.page();
        page.locator("a[href*='replaces=']").first().click();
        page.locator("#advice").fill("病気のことを話した");
        page.locator("#restricted").check();
        page.locator("#followUp")
                .fill(page.evaluate("new Date(Date.now() + 2 * 864e5).toISOString().slice(0, 10)")
                        .toString());
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator(".message.line-RECORD")).hasCount(2);
        assertThat(page.locator("main")).not().containsText("病気のこと");
        picture(browser, "cases-restricted");
        assertThat(page.locator("ul.due li")).containsText("取扱責任者に確かめてください");
    }

    private static void close(Browser browser) {
        Page page = browser.page();
        page.locator("a[href*='/close.xhtml']").click();
        page.locator("#outcome").selectOption("EMPLOYED");
        page.locator("button[value=check]").click();
        assertThat(page.locator("#joined-problem")).isVisible();
        page.locator("#joined").fill("2020-04-01");
        page.locator("button[value=check]").click();
        assertThat(page.locator("#joined-problem")).containsText("1年前");
        picture(browser, "cases-close-ja");
        page.locator("#outcome").selectOption("GOES_ON_ALONE");
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator("button[name=reopen]")).isHidden();
        page.locator("details:has(button[name=reopen]) summary").click();
        page.locator("button[name=reopen]").click();
        assertThat(page.locator("a[href*='/close.xhtml']")).isVisible();
    }

    private static void breakTheGlass(Browser browser, String here) {
        Page page = browser.open(here);
        assertThat(page.locator("#reason")).isVisible();
        assertThat(page.locator("main")).not().containsText("TRAN");
        picture(browser, "cases-glass-ja");
        page.locator("#reason").selectOption("STANDING_IN");
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator("main")).containsText("TRAN THI BICH");
    }

    /** Who gives a case away is led to the cases, which say so, rather than to one that is not seen any more. */
    private static void giveAway(Browser browser, String here) {
        Page page = browser.open(here);
        page.locator("a[href*='/give.xhtml']").click();
        page.locator("#counsellor").selectOption(new SelectOption().setIndex(1));
        page.locator("#note").fill("前科の話");
        page.locator("button[value=check]").click();
        assertThat(page.locator("#note-problem")).containsText("前科");
        page.locator("#note").fill("");
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertTrue(page.url().contains("/cases/cases.xhtml"), page.url());
    }

    @ParameterizedTest // R-WS3
    @CsvSource({"manager, 1280, ja", "handler, 360, en"})
    void a_booking_is_found_from_any_page(String login, int width, String language) throws Exception {
        String number = new Visitor(server.url()).book("WORKPLACE", "TRAN VAN MINH", Shared.newAddress());
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            page.locator("#find").fill(number);
            page.locator("#find").press("Enter");
            assertThat(page.locator("#list_data > tr")).hasCount(1);
            assertThat(page.locator("#list_data > tr", new Page.LocatorOptions().setHasText("TRAN VAN MINH")))
                    .hasCount(login.equals("manager") ? 1 : 0);
            browser.check("office-consultations-" + width + "-3-found");
            page.locator("#list_data a").click();
            assertThat(page.locator("h1")).containsText(number);
        }
        assertEquals(
                "1",
                server.ask("select records from access_log where action = 'consultation.search.byNumber' and login = '"
                        + login + "' order by id desc limit 1"));
    }

    /** Who runs the day moves a booking and says whose it is, unseen; another counsellor says why first. */
    @Test
    void whoever_runs_the_day_sees_nobody_and_whoever_must_see_somebody_says_why() throws Exception {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        String number = visitor.book("WORKPLACE", "TRAN THI BICH", address);
        visitor.open(kept.link(address, "booking"));
        visitor.submit("yes", Map.of());
        server.change("update case_file set counsellor_id = null where id = " + ofBooking(number));
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            runTheDay(browser, number);
        }
        server.change("update consultation_booking set starts_at = starts_at + interval 2 minute, counsellor_id ="
                + " (select id from consultation_counsellor where number = 2) where reference = '" + number + "'");
        String here = "/backoffice/consultations/consultation.xhtml?id="
                + server.ask("select id from consultation_booking where reference = '" + number + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "en");
            browser.open(here);
            assertThat(page.locator("main")).containsText("Only advisor 2");
            assertThat(page.locator("main")).not().containsText("TRAN");
            picture(browser, "door-booking-en");
            page.locator("a[href*='/cases/case.xhtml']").click();
            page.locator("#reason").selectOption("URGENT");
            page.locator("button[value=check]").click();
            page.locator("button[value=do]").click();
            assertThat(page.locator("main")).containsText("TRAN THI BICH");
            browser.open(here);
            assertThat(page.locator("main")).containsText("TRAN THI BICH");
        }
        assertEquals(
                "counsellor,handler",
                server.ask("select group_concat(distinct login order by login) from access_log where"
                        + " action = 'consultation.view.denied' and subject_id ="
                        + " (select id from consultation_booking where reference = '" + number + "')"));
        assertEquals(
                "handler",
                server.ask("select login from access_log where action = 'case.take' and subject_id = "
                        + ofBooking(number)));
    }

    @Test // an appointment alone
    void a_visitor_of_a_case_uses_none_of_its_forms_and_writes_one_record() throws Exception {
        String number = consulted();
        give(number, 2);
        server.change("update consultation_booking set counsellor_id = (select id from consultation_counsellor where"
                + " number = 1) where reference = '" + number + "'");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "ja");
            browser.open("/backoffice/cases/give.xhtml?id=" + server.ask("select " + ofBooking(number)));
            assertTrue(page.url().contains("/cases/case.xhtml"), page.url());
            page.locator("a[href*='/record.xhtml']").click();
            page.locator("#advice").fill("面接の順番を話した。");
            String record = page.url().replace(server.url(), "");
            page.locator("button[value=check]").click();
            page.locator("button[value=do]").click();
            assertThat(page.locator(".note-success")).isVisible();
            browser.open(record);
            assertThat(page.locator(".note-success")).isVisible();
            assertTrue(page.url().contains("/consultations/consultation.xhtml"), page.url());
        }
    }

    private void runTheDay(Browser browser, String number) {
        Page page = Staff.signIn(browser, server, "handler", "ja");
        page.locator("#find").fill(number);
        page.locator("#find").press("Enter");
        assertThat(page.locator("#list_data > tr")).hasCount(1);
        assertThat(page.locator("#list_data")).not().containsText("TRAN");
        page.locator("#list_data a").click();
        assertThat(page.locator("h1")).containsText(number);
        assertThat(page.locator("#answers")).hasCount(0);
        picture(browser, "door-nobodys-ja");
        page.locator("main .ways a[href*='move']").click();
        page.locator("#time").selectOption(new SelectOption().setIndex(4));
        page.locator("#askedBy").selectOption("PERSON");
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
        page.locator("a[href*='/cases/take.xhtml']").click();
        page.locator("#counsellor").selectOption(new SelectOption().setIndex(2));
        picture(browser, "door-take-ja");
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("a[href*='/cases/']")).hasCount(0);
        assertThat(page.locator("main")).not().containsText("TRAN");
    }

    /** The manager is told on Today, looks, gives the case to somebody, and notes that it was seen. */
    private void look(String title, String number) throws SQLException {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            page.locator("#waiting a[href*='BROKEN']").click();
            assertThat(page.locator("#cases tr", new Page.LocatorOptions().setHasText(Pattern.compile(title + "\\b"))))
                    .containsText("I stand in for the advisor");
            picture(browser, "cases-list-en");
            page.locator("#cases a", new Page.LocatorOptions().setHasText(Pattern.compile(title + "$")))
                    .click();
            page.locator("button[name=see]").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("button[name=see]")).hasCount(0);
            page.locator("a[href*='/give.xhtml']").click();
            page.locator("#counsellor").selectOption(new SelectOption().setIndex(1));
            page.locator("button[value=check]").click();
            picture(browser, "cases-give-en");
            page.locator("button[value=do]").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("main")).containsText("病気");
            picture(browser, "cases-case-en");
            assertTrue(page.url().contains("/cases/case.xhtml"), page.url());
            isLedBackOnceWithdrawn(browser, number);
        }
    }

    /** Nothing more is written about a consultation whose consent was withdrawn, and the case says why. */
    private void isLedBackOnceWithdrawn(Browser browser, String number) throws SQLException {
        String talk = "(select id from consultation_booking where reference = '" + number + "')";
        server.change("insert into consent_withdrawal select uuid(), id, 'en', utc_timestamp(3) from consent"
                + " where booking_id = " + talk);
        Page page = browser.open("/backoffice/cases/record.xhtml?talk=" + server.ask("select " + talk));
        assertTrue(page.url().contains("/cases/case.xhtml"), page.url());
        assertThat(page.locator(".note-warning").first())
                .containsText("nothing can be written about this consultation");
        String file = "No. " + caseNumber(number);
        browser.open("/backoffice/log/log.xhtml?number=" + file.replace(" ", "%20"));
        assertThat(page.locator("#list_data")).containsText("Case " + file + " (reason: I stand in for the advisor)");
        browser.check("cases-log-en");
    }
}
