package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff set hours, closed days and rooms, move bookings, and enter who called without one. Source: R-A13, R-A23, T4. */
class ConsultationHoursBrowserIT {

    /** A day with no hours but those that are opened on it. */
    private static final String SATURDAY = "2026-12-19";

    private final RunningServer server = Shared.server();

    @Test // R-A13
    void a_manager_sets_hours_gives_a_room_moves_and_enters_who_called_without_a_booking() throws SQLException {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            Staff.go(page, "/consultations.xhtml");
            page.locator("main .ways a[href*='/hours/']").click();
            browser.check("office-hours-1280-1-all");
            page.locator("#resources ~ p a").first().click();
            carryOut(page);
            page.locator("a[href*='closed.xhtml']").first().click();
            page.locator("#first").fill("2027-02-11");
            page.locator("button[name=step]").first().click();
            browser.check("office-hours-1280-2-closing");
            page.locator("button[name=step]").first().click();
            assertThat(page.locator(".note-success")).isVisible();
            closesNothingByAnAddress(browser);
            addAPlace(browser, page);
            page.locator("a[href*='counsellor.xhtml']").first().click();
            page.locator("main .ways a[href*='once']").click();
            page.locator("#day").fill(SATURDAY);
            page.locator("#place").selectOption(new SelectOption().setLabel("大久保特別出張所"));
            page.locator("#from").fill("10:00");
            page.locator("#until").fill("10:10");
            page.locator("button[name=step]").first().click();
            assertThat(page.locator(".note-error")).isVisible();
            page.locator("#until").fill("12:00");
            carryOut(page);
            assertThat(page.locator("#shifts ~ table")).containsText("会って話す(対面)：大久保特別出張所");
            browser.check("office-hours-1280-3-counsellor");
            page.setViewportSize(360, 800);
            browser.check("office-hours-360-3-counsellor");
            browser.open("/backoffice/hours/hours.xhtml?language=en");
            browser.check("office-hours-360-1-all");
            page.setViewportSize(1280, 800);
            isThere(browser, page);
            workWithOne(browser, page);
            anEndedPlaceCanBeNamedAfterwards(browser, page);
            enterACall(browser, page);
            bookForACaller(browser, page);
        }
    }

    /** A place besides the office needs its Japanese words; both or neither of any other language. */
    private static void addAPlace(Browser browser, Page page) {
        page.locator("#places ~ p a").click();
        page.locator("#name-ja").fill("大久保特別出張所");
        page.locator("#name-en").fill("Okubo Branch Office");
        page.locator("#address-en").fill("2-12-7 Okubo, Shinjuku-ku, Tokyo");
        page.locator("button[name=step]").first().click();
        assertThat(page.locator("#address-ja-problem")).isVisible();
        page.locator("#address-ja").fill("東京都新宿区大久保二丁目12番7号");
        browser.check("office-hours-1280-2-place");
        carryOut(page);
        assertThat(page.locator("#places ~ table tbody tr")).hasCount(2);
    }

    /** The portal says where the times of that day are; the place cannot end before its hours do. */
    private static void isThere(Browser browser, Page page) {
        browser.open("/vi/consultation/time?for=seeker&channel=IN_PERSON&theme=DOCUMENTS&day=" + SATURDAY);
        assertThat(page.locator("main h2")).containsText("Okubo Branch Office");
        page.setViewportSize(360, 800);
        browser.check("consult-vi-360-place");
        page.locator(".times a").first().click();
        assertThat(page.locator(".chosen")).containsText("2-12-7 Okubo");
        page.setViewportSize(1280, 800);
        browser.open("/backoffice/hours/hours.xhtml?language=ja");
        page.locator("#places ~ table a").click();
        page.locator("#stopped").fill("2026-12-01");
        page.locator("button[name=step]").first().click();
        assertThat(page.locator(".note-error")).containsText("時間が1件");
        browser.open("/backoffice/hours/hours.xhtml?language=en");
    }

    /** An address that says what a pressed button says only opens the form. */
    private void closesNothingByAnAddress(Browser browser) throws SQLException {
        String closed = "select count(*) from consultation_closed_day";
        String before = server.ask(closed);
        Page page = browser.open("/backoffice/hours/closed.xhtml?step=do&first=2027-03-03&last=2027-03-03");
        assertThat(page.locator("#first")).isVisible();
        assertEquals(before, server.ask(closed));
        browser.open("/backoffice/hours/hours.xhtml");
    }

    private static void carryOut(Page page) {
        page.locator("button[name=step]").first().click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    /** A booking gets a room, moves, and is called off; the calendar shows it. */
    private void workWithOne(Browser browser, Page page) throws SQLException {
        String number = new Visitor(server.url()).book("WORKPLACE", "TRAN VAN MINH", Shared.newAddress());
        server.change("update consultation_booking set state = 'CONFIRMED', confirmed_at = submitted_at"
                + " where reference = '" + number + "'");
        browser.open("/backoffice/consultations/consultations.xhtml");
        page.locator("a", new Page.LocatorOptions().setHasText(number)).click();
        page.locator("main .ways a[href*='/assign']").click();
        page.locator("#resource-ROOM").selectOption(new SelectOption().setIndex(1));
        carryOut(page);
        page.locator("main .ways a[href*='move']").click();
        moveAndReassign(browser, page);
        browser.check("office-hours-1280-5-booking");
        String day = server.ask("select date(starts_at + interval 9 hour) from consultation_booking where reference = '"
                + number + "'");
        browser.open("/backoffice/consultations/calendar.xhtml?day=%2B999999999-12-31");
        assertThat(page.locator("#table")).isVisible();
        browser.open("/backoffice/consultations/calendar.xhtml?day=" + day);
        assertThat(page.locator(".drawn .fc-event", new Page.LocatorOptions().setHasText(number)))
                .isVisible();
        assertThat(page.locator("table.plain a", new Page.LocatorOptions().setHasText(number)))
                .isVisible();
        browser.check("office-hours-1280-6-calendar");
        browser.open("/backoffice/consultations/calendar.xhtml");
        assertThat(page.locator(".drawn .fc-timegrid-col.fc-day-today")).hasAttribute("data-date", RunningServer.TODAY);
        browser.open("/backoffice/consultations/calendar.xhtml?day=" + day);
        page.setViewportSize(360, 800);
        browser.check("office-hours-360-6-calendar");
        page.setViewportSize(1280, 800);
        page.locator("table.plain a", new Page.LocatorOptions().setHasText(number))
                .click();
        page.locator("main .ways a[href*='calloff']").click();
        page.locator("#askedBy").selectOption("PERSON");
        carryOut(page);
        assertThat(page.locator(".badge-CANCELLED")).isVisible();
        assertEquals(
                "CANCELLED", server.ask("select state from consultation_booking where reference = '" + number + "'"));
    }

    /** The office moves it, and gives it to another counsellor. */
    private void moveAndReassign(Browser browser, Page page) throws SQLException {
        String id = page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        String own = server.ask("select timestampdiff(second, '1970-01-01', starts_at) from consultation_booking"
                + " where id = '" + id + "'");
        assertThat(page.locator("#time option[value='" + own + "']")).hasCount(0);
        page.locator("#time").selectOption(new SelectOption().setIndex(5));
        page.locator("#askedBy").selectOption("OFFICE");
        browser.check("office-hours-1280-4-move");
        carryOut(page);
        String before = page.locator("main").textContent();
        page.locator("main .ways a[href*='reassign']").click();
        page.locator("#counsellor").selectOption(new SelectOption().setIndex(1));
        browser.check("office-hours-1280-4-reassign");
        carryOut(page);
        assertNotEquals(before, page.locator("main").textContent());
        handOver(browser, page, id);
        browser.open("/backoffice/consultations/consultation.xhtml?id=" + id);
    }

    /** What was left over is given one by one; together they go to somebody else, from a day on that has any. */
    private void handOver(Browser browser, Page page, String id) throws SQLException {
        String counsellor = server.ask("select counsellor_id from consultation_booking where id = '" + id + "'");
        String list = "/backoffice/consultations/bookinghandover.xhtml?from=" + counsellor;
        browser.open(list + "&left=" + counsellor);
        assertThat(page.locator("#coming ~ p").first()).containsText("None of the bookings that were left");
        browser.open(list + "&left=" + id);
        assertThat(page.locator("#to")).hasCount(0);
        browser.check("office-hours-1280-5-left");
        page.locator("#coming ~ p a").click();
        assertThat(page.locator("#to option[value='" + counsellor + "']")).hasCount(0);
        page.locator("#to").selectOption(new SelectOption().setIndex(1));
        page.locator("#since").fill("2028-01-01");
        page.locator("button[name=step]").first().click();
        assertThat(page.locator("#since-problem")).isVisible();
        page.locator("#since").fill(RunningServer.TODAY);
        page.locator("button[name=step]").first().click();
        assertThat(page.locator(".note-warning")).containsText(Pattern.compile("has [0-9]+ booking"));
        browser.check("office-hours-1280-5-handing-over");
    }

    /** What was held before a place ended is entered truly after it. */
    private void anEndedPlaceCanBeNamedAfterwards(Browser browser, Page page) throws SQLException {
        server.change("update consultation_place set stopped_from = '" + RunningServer.TODAY + "'");
        browser.open("/backoffice/consultations/walkin.xhtml?for=SEEKER&language=ja");
        assertThat(page.locator("#place option", new Page.LocatorOptions().setHasText("大久保特別出張所")))
                .hasCount(1);
        server.change("update consultation_place set stopped_from = null");
    }

    private void enterACall(Browser browser, Page page) throws SQLException {
        browser.open("/backoffice/consultations/walkin.xhtml?for=SEEKER&language=ja");
        page.locator("#notice").selectOption(new SelectOption().setIndex(1));
        page.locator("#told").selectOption("READ_OUT");
        page.locator("#channel").selectOption("PHONE");
        page.locator("#theme").selectOption("DOCUMENTS");
        page.locator("#held").fill(RunningServer.TODAY + "T08:50");
        page.locator("#toldOn").fill(RunningServer.TODAY);
        page.locator("#minutes").fill("5");
        page.locator("#counsellor").selectOption(new SelectOption().setIndex(2));
        page.locator("#name").fill("SUHARTO");
        page.locator("#aloud-vi summary").click();
        assertThat(page.locator("#aloud-vi .notice")).isVisible();
        page.context().clearCookies();
        page.locator("button[name=step]").first().click();
        assertThat(page.locator("main")).containsText(Pattern.compile("typed is kept|預かっています"));
        Staff.enterAgain(page, "manager");
        assertThat(page.locator("#name")).hasValue("SUHARTO");
        page.locator("button[name=step]").first().click();
        assertThat(page.locator("#phone-problem")).isVisible();
        browser.check("office-hours-1280-7-call-missing");
        page.locator("#own").check();
        page.locator("#phone").fill("090-8765-4321");
        page.locator("#known")
                .fill(server.ask("select reference from consultation_booking where state = 'CANCELLED'"
                        + " and confirmed_at is not null and audience = 'SEEKER' order by ended_at desc limit 1"));
        page.locator("button[name=step]").first().click();
        assertThat(page.locator("#known-problem")).isVisible();
        browser.check("office-hours-1280-8-call-another");
        page.locator("#known").fill("");
        page.locator("button[name=step]").first().click();
        browser.check("office-hours-1280-8-call-read-back");
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("main")).containsText("SUHARTO");
        browser.check("office-hours-1280-9-call");
    }

    /** From a free time of the calendar; somebody else is faster, and everything typed stays. */
    private void bookForACaller(Browser browser, Page page) throws SQLException {
        browser.open("/backoffice/consultations/calendar.xhtml?day=" + SATURDAY + "&view=day&language=ja");
        page.locator("tr.free a[href*='caller.xhtml']").first().click();
        assertThat(page.locator("#time option[selected]")).containsText("大久保特別出張所");
        browser.check("office-caller-1280-1-form");
        page.locator("#time").selectOption(new SelectOption().setIndex(3));
        page.locator("#notice").selectOption(new SelectOption().setIndex(1));
        page.locator("#channel").selectOption("PHONE");
        page.locator("#theme").selectOption("DOCUMENTS");
        page.locator("#name").fill("DEWI LESTARI");
        page.locator("#own").check();
        page.locator("button[name=step]").first().click();
        assertThat(page.locator("#phone-problem")).isVisible();
        page.locator("#phone").fill("090-2222-3333");
        page.locator("button[name=step]").first().click();
        browser.check("office-caller-1280-2-read-back");
        String second = page.locator("input[name=time]").inputValue().replaceAll("-.*", "");
        String closed = "date('1970-01-01 09:00' + interval " + second + " second)";
        server.change("insert into consultation_closed_day values (" + closed + ", 1)");
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator("#time-problem")).isVisible();
        assertThat(page.locator("#name")).hasValue("DEWI LESTARI");
        server.change("delete from consultation_closed_day where day = " + closed);
        page.setViewportSize(360, 800);
        browser.check("office-caller-360-3-taken");
        page.setViewportSize(1280, 800);
        page.locator("#time").selectOption(new SelectOption().setIndex(4));
        page.locator("button[name=step]").first().click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).containsText("いま電話で");
        assertThat(page.locator("main")).containsText("電話で予約(職員が記入)");
        assertThat(page.locator(".badge-CONFIRMED")).isVisible();
        browser.check("office-caller-1280-4-booked");
        assertEquals("CALL", server.ask("select medium from consultation_booking order by entered_at desc limit 1"));
    }
}
