package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People book consultations, each in their own language; staff see the bookings. Source: R-A13, R-A23, R-WS3. */
class ConsultationBrowserIT {

    private static final Pattern NUMBER = Pattern.compile("K\\d{3}-\\d{4}-\\d{3}");
    private final RunningServer server = Shared.server();
    private final KeptMails kept = new KeptMails(server);

    private static void choose(Page page, String channel, String theme) {
        page.locator("#channel-" + channel).check();
        page.locator("#theme-" + theme).check();
        page.locator("#next").click();
    }

    @ParameterizedTest
    @CsvSource({"vi, 360, LIGHT", "ja-simple, 1280, DARK"})
    void student_books_confirms_moves_and_calls_off(String language, int width, ColorScheme scheme) throws Exception {
        String name = "consult-" + language + "-" + width + "-";
        String address = Shared.newAddress();
        try (Browser browser = new Browser(server.url(), width, scheme, true)) {
            Page page = browser.open("/" + language + "/events/r8-16");
            page.locator(".signup a.button").click();
            browser.check(name + "02-wish");
            page.locator("#next").click();
            assertThat(page.locator("#problems")).isVisible();
            browser.check(name + "03-wish-missing");
            choose(page, "IN_PERSON", "DOCUMENTS");
            browser.check(name + "04-day");
            page.locator("a.day").nth(3).click();
            assertThat(page.locator(".chosen br")).hasCount(1);
            assertThat(page.locator("main h2")).hasCount(1);
            browser.check(name + "05-time");
            page.locator(".times a").nth(width % 7).click();
            browser.check(name + "06-notice");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#next").click();
            assertThat(page.locator("#name-problem")).isVisible();
            assertThat(page.locator("#phone-problem")).hasCount(0);
            browser.check(name + "07-details-missing");
            page.locator("#name").fill("NGUYEN THI HONG NHUNG");
            page.locator("#email").fill(address);
            page.locator("#next").click();
            browser.check(name + "08-check");
            assertThat(page.locator(".answers")).containsText("NGUYEN THI HONG NHUNG");
            assertFalse(page.url().contains("NGUYEN"), page.url());
            page.locator("#send").click();
            assertThat(page.locator(".reference")).hasText(NUMBER);
            browser.check(name + "09-done");
            String number = page.locator(".reference").textContent().strip();
            browser.open(kept.link(address, "booking"));
            manage(browser, page, name, number);
            assertEquals("CANCELLED", state(number));
        }
    }

    /** Behind the mailed link: confirms, moves, calls off. */
    private static void manage(Browser browser, Page page, String name, String number) {
        assertThat(page.locator(".reference")).hasText(number);
        browser.check(name + "10-booking");
        assertThat(page.locator(".back")).hasCount(0);
        assertEquals(404, page.request().get(page.url() + ".ics").status());
        page.locator("#yes").click();
        assertThat(page.locator(".note-success")).isVisible();
        browser.check(name + "11-confirmed");
        assertTrue(page.request().get(page.url() + ".ics").text().contains(number));
        page.locator("a[href$='/change']").click();
        browser.check(name + "12-move-day");
        page.locator("a.day").nth(4).click();
        page.locator(".times a").nth(3).click();
        browser.check(name + "14-move");
        String moving = page.url();
        page.locator("#yes").click();
        assertThat(page.locator(".note-success")).isVisible();
        browser.check(name + "14-moved");
        page.navigate(moving);
        assertThat(page.locator(".note-info")).isVisible();
        page.locator(".back a").click();
        page.locator("a[href$='/cancel']").click();
        assertThat(page.locator(".facts dt")).hasCount(4);
        browser.check(name + "15-call-off");
        String again = page.url();
        page.locator("#yes").click();
        assertThat(page.locator("a[href$='/cancel']")).hasCount(0);
        assertThat(page.locator(".facts dt")).hasCount(3);
        browser.check(name + "16-cancelled");
        page.navigate(again);
        assertThat(page.locator(".note-info")).isVisible();
        assertThat(page.locator("#yes, .further a")).hasCount(0);
        browser.check(name + "17-cancelled-before");
        page.navigate(moving.replaceAll("\\?.*", ""));
        assertThat(page.locator(".note-info")).isVisible();
    }

    private String state(String number) throws SQLException {
        return server.ask("select state from consultation_booking where reference = '" + number + "'");
    }

    @ParameterizedTest
    @CsvSource({"ja, 360", "vi, 1280"})
    void company_books_by_phone_without_scripts(String language, int width) {
        String name = "consult-company-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, false)) {
            Page page = browser.open("/" + language + "/consultation");
            page.locator(".door").nth(1).click();
            choose(page, "PHONE", "RETENTION");
            page.locator("a.day").nth(5).click();
            page.locator(".times a").nth(4).click();
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#companyName").fill("架空しののめ精機株式会社");
            page.locator("#industry").selectOption("E");
            page.locator("#smeClass").selectOption("MANUFACTURING_OTHER");
            page.locator("#employees").fill("12");
            page.locator("#inWard input").first().check();
            page.locator("#name").fill("架空 太郎");
            page.locator("#email").fill(Shared.newAddress());
            browser.speak("en");
            assertThat(page.locator("#companyName")).hasValue("架空しののめ精機株式会社");
            browser.speak(language);
            page.locator("#next").click();
            assertThat(page.locator("#phone")).hasAttribute("aria-invalid", "true");
            page.locator("#phone").fill("03-1234-5678");
            page.locator("#next").click();
            assertThat(page.locator(".answers")).containsText("架空しののめ精機株式会社");
            page.locator("#send").click();
            assertThat(page.locator(".reference")).hasText(NUMBER);
            assertTrue(page.url().contains("/consultation/done"), name);
        }
    }

    @Test
    void the_explanation_is_accessible_on_phones_and_at_desks() {
        for (String language : List.of("vi", "en", "ja", "ja-simple")) {
            for (int width : new int[] {360, 1280}) {
                try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
                    browser.open("/" + language + "/consultation");
                    browser.check("consult-" + language + "-" + width + "-01-explanation");
                }
            }
        }
    }

    @Test
    void a_time_that_went_meanwhile_is_told_everything_is_kept_and_the_next_ones_are_offered() throws SQLException {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/vi/consultation/choose?for=seeker");
            choose(page, "IN_PERSON", "INTERVIEW");
            page.locator("a.day").nth(7).click();
            page.locator(".times a").first().click();
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("SUHARTO");
            page.locator("#email").fill(Shared.newAddress());
            page.locator("#next").click();
            String at = page.url().replaceAll(".*at=([0-9]+).*", "$1");
            takeEverybody(at);
            page.locator("#send").click();
            assertThat(page.locator(".note-warning")).isVisible();
            assertThat(page.locator(".answers")).containsText("SUHARTO");
            browser.check("consult-gone");
            page.locator("a.day").first().click();
            page.locator("#send").click();
            assertThat(page.locator(".reference")).hasText(NUMBER);
            browser.open("/vi/consultation/notice?for=seeker&channel=IN_PERSON&theme=INTERVIEW&at=" + at);
            assertThat(page.locator("a.day")).hasCount(6);
        }
    }

    /** Both counsellors are booked by others. */
    private void takeEverybody(String epochSecond) throws SQLException {
        server.change("insert ignore into seeker select uuid(), id, 'x', unhex(md5('" + epochSecond
                + "')), 'en', '2026-11-01', null, 1 from programme");
        server.change("insert into consultation_booking select uuid(), concat('X', c.number, '-', " + epochSecond
                + "), e.id, 'SEEKER', (select id from seeker where email = 'x' limit 1), null, null, uuid(),"
                + " 'CONFIRMED', 'PHONE', 'DOCUMENTS', 'en', c.id,"
                + " from_unixtime(" + epochSecond + "), from_unixtime(" + epochSecond
                + " + 2700), 'x', null, null, '2026-11-01', '2026-11-01', '2026-11-01', null, null, 0, 1,"
                + " null, false, null, false, 'WEB', null, null, null, null, null"
                + " from consultation_counsellor c, event e where e.code = 'r8-16'");
    }

    @Test
    void what_is_no_booking_of_ours_is_said_so_on_every_page_behind_the_link() {
        String forged = "A".repeat(43);
        for (String page : List.of("", "/change", "/cancel")) {
            Visitor visitor = new Visitor(server.url()).open("/en/booking/" + forged + page);
            assertEquals(200, visitor.status());
            assertTrue(visitor.body().contains("This link does not work"), visitor.body());
        }
        for (String query : List.of("", "?for=seeker", "?for=seeker&channel=X&theme=HIRING", "?at=x&channel=PHONE")) {
            assertEquals(
                    "/en/consultation/choose",
                    new Visitor(server.url())
                            .open("/en/consultation/notice" + query)
                            .path());
        }
        assertEquals(
                "/en/consultation/day",
                new Visitor(server.url())
                        .open("/en/consultation/time?for=seeker&channel=PHONE&theme=DOCUMENTS&day=2026-13-99")
                        .path());
    }

    @ParameterizedTest
    @CsvSource({"counsellor, 1280, ja", "counsellor, 360, en"})
    void counsellors_see_who_comes_when_and_each_look_is_logged(String login, int width, String language)
            throws SQLException {
        String number = book();
        server.change("update consultation_booking set starts_at = starts_at + interval " + width / 360
                + " minute, counsellor_id ="
                + " (select id from consultation_counsellor where number = 1) where reference = '" + number + "'");
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            Staff.go(page, "/consultations.xhtml");
            assertThat(page.locator("main")).containsText(number);
            assertThat(page.locator("main")).not().containsText("TRAN VAN MINH");
            browser.check("office-consultations-" + width + "-1-list");
            page.locator("a", new Page.LocatorOptions().setHasText(number)).click();
            assertThat(page.locator("main")).containsText("TRAN VAN MINH");
            assertFalse(page.title().contains("TRAN"), page.title());
            browser.check("office-consultations-" + width + "-2-one");
        }
        assertEquals(
                "1",
                server.ask("select count(*) from access_log a join consultation_booking b on b.id = a.subject_id"
                        + " where a.action = 'consultation.view' and b.reference = '" + number + "'"));
    }

    @Test // R-A13, R-WS4
    void student_writes_in_vietnamese_the_office_answers_in_japanese_and_the_student_reads_and_answers()
            throws SQLException {
        String address = Shared.newAddress();
        try (Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            String number = write(phone, address);
            send(phone, address);
            answer(number);
            readAndAnswer(phone, address, number);
            assertEquals(
                    "OFFICE",
                    server.ask("select state from consultation_conversation where reference = '" + number + "'"));
            assertEquals(
                    "1",
                    server.ask(
                            "select count(*) from access_log a join consultation_conversation v on v.id = a.subject_id"
                                    + " where a.action = 'conversation.answer' and v.reference = '" + number + "'"));
        }
    }

    /** The steps of the form; gives the number. */
    private String write(Browser browser, String address) {
        Page page = browser.open("/vi/consultation/choose?for=seeker");
        choose(page, "MESSAGE", "DOCUMENTS");
        assertTrue(page.url().contains("/consultation/notice"), page.url());
        browser.check("messages-vi-360-01-notice");
        page.locator("#agreed").check();
        page.locator("#next").click();
        page.locator("#name").fill("NGUYEN THI HONG NHUNG");
        page.locator("#email").fill(address);
        page.locator("#next").click();
        assertThat(page.locator("#message-problem")).isVisible();
        assertThat(page.locator("#phone")).hasCount(0);
        browser.check("messages-vi-360-02-details-missing");
        page.locator("#message").fill("Tôi cần chuẩn bị giấy tờ gì?\nCảm ơn.");
        page.locator("#next").click();
        browser.check("messages-vi-360-03-check");
        page.locator("#send").click();
        assertThat(page.locator(".reference")).hasText(NUMBER);
        browser.check("messages-vi-360-04-done");
        return page.locator(".reference").textContent().strip();
    }

    /** Behind the mailed link, where only the button hands the message to the office. */
    private void send(Browser browser, String address) {
        Page page = browser.open(kept.link(address, "message"));
        browser.check("messages-vi-360-05-confirm");
        page.locator("#yes").click();
        assertThat(page.locator(".note-success")).isVisible();
        browser.check("messages-vi-360-06-confirmed");
    }

    private void answer(String number) {
        try (Browser desk = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(desk, server, "counsellor", "ja");
            desk.check("messages-office-ja-1280-1-start");
            page.locator("#waiting a[href*='conversations']").click();
            page.locator(".choices a[href*='OFFICE']").click();
            assertThat(page.locator("main")).not().containsText("NGUYEN");
            assertThat(page.locator(".choices a[aria-current]")).hasText("返事待ち");
            assertThat(page.locator("#ages tbody tr")).hasCount(4);
            assertThat(page.locator("#ages tbody tr").first()).containsText("1日まで");
            desk.check("messages-office-ja-1280-2-list");
            page.setViewportSize(360, 800);
            desk.open("/backoffice/consultations/conversations.xhtml?language=en");
            desk.check("messages-office-en-360-2-list");
            page.locator("a", new Page.LocatorOptions().setHasText(number)).click();
            takeUp(desk);
            assertThat(page.locator(".messages")).containsText("giấy tờ");
            desk.check("messages-office-en-360-3-one");
            page.setViewportSize(1280, 800);
            page.locator(".languages a[hreflang=ja]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "ja");
            page.locator("#send").click();
            assertThat(page.locator("#text-problem")).isVisible();
            assertThat(page.locator(".note-error a[href='#text']")).containsText("返事");
            assertThat(page.locator(".note-error")).isInViewport();
            assertThat(page.locator("#close")).isHidden();
            desk.check("messages-office-ja-1280-3-missing");
            tryWhatMayNotLeave(desk);
            page.locator("#approval").fill("");
            page.locator("#own").check();
            page.locator("#text").fill("ニュン様、履歴書と在留カードをお持ちください。\n<b>予約は要りません。</b>");
            Staff.sendAfterSessionEnded(page, "counsellor");
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator(".messages")).containsText("<b>予約は要りません。</b>");
            desk.check("messages-office-ja-1280-5-answered");
        }
    }

    /** What is nobody's is seen by nobody but managers until a counsellor takes it up. */
    private static void takeUp(Browser desk) {
        Page page = desk.page();
        assertThat(page.locator("a[href*='/cases/take.xhtml']")).isVisible();
        assertThat(page.locator("main")).not().containsText("NGUYEN");
        assertThat(page.locator(".messages, #send")).hasCount(0);
        desk.check("messages-office-en-360-3-nobodys");
        page.locator("a[href*='/cases/take.xhtml']").click();
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private static void tryWhatMayNotLeave(Browser desk) {
        Page page = desk.page();
        page.locator("#text").fill("佐藤様の電話は090-1111-2222です。");
        page.locator("#send").click();
        assertThat(page.locator("#text-problem")).containsText("「090-1111-2222」");
        assertThat(page.locator("#text")).hasValue("佐藤様の電話は090-1111-2222です。");
        assertThat(page.locator("#own")).isVisible();
        assertThat(page.locator("#approval")).hasCount(0);
        page.locator("#text").fill("宗教は聞いていません。");
        assertThat(page.locator("p.problem[role=status]:not([id])")).containsText("宗教");
        page.locator("#send").click();
        assertThat(page.locator("#text-problem")).containsText("宗教");
        page.locator("#approval").fill("99");
        page.locator("#send").click();
        assertThat(page.locator("#approval-problem")).isVisible();
        desk.check("messages-office-ja-1280-4-forbidden");
    }

    private void readAndAnswer(Browser browser, String address, String number) {
        Page page = browser.open(kept.link(address, "my/messages"));
        kept.signIn(browser, address, 1);
        assertThat(page.locator(".messages")).containsText("履歴書と在留カード");
        browser.open("/vi/my");
        assertThat(page.locator(".card")).containsText(number);
        browser.check("messages-vi-360-07-my-page");
        page.locator(".card a[href*='/my/messages/']").click();
        browser.check("messages-vi-360-08-answered");
        page.locator("#next").click();
        assertThat(page.locator("#text-problem")).isVisible();
        browser.check("messages-vi-360-09-missing");
        page.locator("#text").fill("Cảm ơn, tôi hiểu rồi.");
        page.context().clearCookies();
        page.locator("#next").click();
        assertThat(page.locator(".note-warning")).isVisible();
        kept.signIn(browser, address, 2);
        assertThat(page.locator("#text")).hasValue("Cảm ơn, tôi hiểu rồi.");
        page.locator("#next").click();
        assertThat(page.locator(".message.mine")).hasCount(2);
        String here = page.url().replace(server.url(), "");
        page.setViewportSize(1280, 800);
        browser.open(here.replace("/vi/", "/ja/"));
        browser.check("messages-ja-1280-10-waiting");
        browser.open("/ja/my");
        browser.check("messages-ja-1280-11-my-page");
        browser.open("/ja/my/data");
        assertThat(page.locator("dd[lang=ja].as-typed").last()).containsText("履歴書と在留カード");
        browser.check("messages-ja-1280-12-my-data");
    }

    private String book() {
        return new Visitor(server.url()).book("WORKPLACE", "TRAN VAN MINH", Shared.newAddress());
    }
}
