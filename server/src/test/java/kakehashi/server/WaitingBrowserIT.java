package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People wait for a place, get one offered, take it or leave it; places are drawn. Source: R-A12, R-A32. */
class WaitingBrowserIT {

    private static final String SEMINAR = "r8-15";
    private static final String OF_INTERNSHIP =
            "select count(*) from registration r join event e on e.id = r.event_id where e.code = 'r8-6' and ";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);
    private final ScarcePlaces places = new ScarcePlaces(server, SEMINAR);

    private static void fillIn(Page page, String address) {
        page.locator("#name").fill("NGUYEN THI HONG NHUNG");
        page.locator("#email").fill(address);
        page.locator("#next").click();
    }

    @ParameterizedTest
    @CsvSource({"ja-simple, 360, LIGHT, accept", "vi, 1280, DARK, decline", "my, 360, DARK, accept"})
    void student_waits_and_answers_an_offer(String language, int width, ColorScheme scheme, String answer)
            throws SQLException {
        places.none();
        String address = Shared.newAddress();
        String name = "waiting-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, scheme, true)) {
            Page page = browser.open("/" + language + "/events/" + SEMINAR);
            browser.check(name + "1-event");
            page.locator(".signup a.button").click();
            assertThat(page.locator(".note-warning")).isVisible();
            page.locator("#offer").check();
            page.locator("#agreed").check();
            browser.check(name + "2-notice");
            page.locator("#next").click();
            fillIn(page, address);
            assertThat(page.locator("#send")).hasCount(0);
            browser.check(name + "3-check");
            page.locator("#join").click();
            assertThat(page.locator(".reference")).isVisible();
            browser.check(name + "4-done");

            browser.open(mails.link(address, "confirm"));
            browser.check(name + "5-confirm");
            page.locator("#yes").click();
            assertThat(page.locator(".note-success")).isVisible();
            browser.check(name + "6-waiting");

            answer(browser, name, address, answer);
        }
        String state =
                server.ask("select r.state from registration r join event e on e.id = r.event_id where e.code = '"
                        + SEMINAR + "' order by r.submitted_at desc limit 1");
        assertEquals(answer.equals("accept") ? "CONFIRMED" : "CANCELLED", state);
    }

    private void answer(Browser browser, String name, String address, String answer) throws SQLException {
        Page page = browser.page();
        places.forAllWhoWait();
        String offer = mails.link(address, "offer");
        browser.open(offer);
        browser.check(name + "7-offer");
        ScarcePlaces.answer(page, answer);
        assertThat(page.locator("#" + answer)).hasCount(0);
        browser.check(name + "8-" + answer);
        browser.open(offer);
        assertThat(page.locator("#" + answer)).hasCount(0);
    }

    @Test
    void the_last_place_went_while_the_form_was_filled_in() throws SQLException {
        places.some();
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = browser.open("/en/events/" + SEMINAR + "/register");
            page.locator("#offer").check();
            page.locator("#agreed").check();
            page.locator("#next").click();
            fillIn(page, Shared.newAddress());
            assertThat(page.locator("#send")).isVisible();
            places.none();
            page.locator("#send").click();
            browser.looks("waiting-full-meanwhile");
            assertThat(page.locator(".note-error")).isVisible();
            assertThat(page.locator(".answers")).containsText("NGUYEN THI HONG NHUNG");
            page.locator("#join").click();
            assertThat(page.locator(".reference")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"ja-simple, 360", "vi, 1280"})
    void places_are_drawn_and_the_draw_is_checked(String language, int width) throws SQLException {
        server.change(
                "update event set opens_at = '2026-11-01', closes_at = '2027-01-31', starts_at = '2027-02-01',"
                        + " ends_at = '2027-02-05', draw_at = '2027-01-30', drawn_at = null, draw_seed = null where code = 'r8-6'");
        ScarcePlaces.awaitPages();
        String address = Shared.newAddress();
        String name = "draw-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/" + language + "/events/r8-6");
            browser.check(name + "1-event");
            page.locator(".signup a.button").click();
            page.locator("#agreed").check();
            browser.check(name + "2-notice");
            page.locator("#next").click();
            fillInForInternship(page, address);
            sayThatTheStayIsOver(browser, name);
            assertThat(page.locator(".note-info")).hasCount(3);
            browser.check(name + "3-check");
            page.locator("#send").click();
            String number = page.locator(".reference").textContent();
            browser.check(name + "4-done");
            browser.open(mails.link(address, "confirm"));
            browser.check(name + "5-confirm");
            page.locator("#yes").click();
            browser.check(name + "6-entered");

            server.change("update event set draw_at = '2026-11-02' where code = 'r8-6'");
            awaitDraw();
            browser.open("/" + language + "/events/r8-6");
            browser.check(name + "7-event");
            page.locator("a[href$='/draw']").click();
            drawAgain(page, number);
            browser.check(name + "8-draw");
        }
        assertEquals("0", server.ask(OF_INTERNSHIP + "r.state = 'WAITING'"));
        assertNotEquals("0", server.ask(OF_INTERNSHIP + "r.state = 'CONFIRMED'"));
    }

    private static void fillInForInternship(Page page, String address) {
        page.locator("#phone").fill("090-1234-5678");
        page.locator("#age").fill("23");
        page.locator("#statusOfResidence").selectOption("STUDENT");
        page.locator("#stayExpires").fill("2019-04-20");
        fillIn(page, address);
    }

    private static void sayThatTheStayIsOver(Browser browser, String name) {
        Page page = browser.page();
        assertThat(page.locator("#problems.note-warning")).isVisible();
        assertThat(page.locator("#stayExpires")).hasValue("2019-04-20");
        browser.check(name + "2-stay");
        page.locator("#stayExpires-sure").check();
        page.locator("#next").click();
    }

    private static void drawAgain(Page page, String number) {
        page.locator("#numbers").fill("K000-0000-000");
        page.locator("#replay").click();
        assertThat(page.locator("ol.how li")).hasCount(1);
        page.locator("#numbers").fill("K1");
        page.locator("#replay").click();
        assertThat(page.locator(".note-error")).isVisible();
        page.locator("#numbers").fill(number);
        page.locator("#replay").click();
        assertThat(page.locator("ol.how")).containsText(number);
    }

    private void awaitDraw() throws SQLException {
        for (int i = 0; i < 90 && server.ask("select drawn_at from event where code = 'r8-6'") == null; i++) {
            ScarcePlaces.awaitPages();
        }
        ScarcePlaces.awaitPages();
    }

    @Test
    void nobody_learns_whether_an_address_is_known_from_the_waiting_list() throws SQLException {
        places.none();
        String known = Shared.newAddress();
        String first = done(known);
        assertEquals(first, done(known));
        assertEquals(first, done(Shared.newAddress()));
    }

    /** The last page without the number, the moment, the address that was typed and what was, sealed. */
    private String done(String address) {
        Visitor visitor = new Visitor(server.url());
        visitor.open("/en/events/" + SEMINAR + "/register").submit("next", Map.of("agreed", "on", "offer", "on"));
        visitor.submit("next", Map.of("name", "SUHARTO", "email", address));
        visitor.submit("join", Map.of());
        assertTrue(visitor.reference().isPresent(), visitor.path());
        return visitor.body()
                .replace(visitor.reference().get(), "")
                .replace(address, "")
                .replaceAll("by [^.]*\\.", "")
                .replaceAll("name=\"(jakarta|carried)[^>]*>", "");
    }
}
