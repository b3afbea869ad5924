package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reception on the day: two doors, one of them without a network for a while. Source: domain 1h; R-WS3, R-W5. */
class CheckinBrowserIT {

    private static final String EVENT = "r8-4";

    private final RunningServer server = Shared.server();
    private final String event = event();

    /** The day is that on which the server's clock begins. */
    @BeforeEach
    void today() throws SQLException {
        times("2026-11-24 02:00", "2026-11-24 04:00");
    }

    @AfterEach
    void anotherDay() throws SQLException {
        times("2026-07-08 04:30", "2026-07-08 07:00");
    }

    private void times(String begins, String ends) throws SQLException {
        server.change("update event set starts_at = '" + begins + "', ends_at = '" + ends + "', closes_at = '" + begins
                + "' where code = '" + EVENT + "'");
        ScarcePlaces.awaitPages();
    }

    private String event() {
        try {
            return server.ask("select id from event where code = '" + EVENT + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signUp(String name) throws SQLException {
        String number = new Visitor(server.url())
                .signUp("en", EVENT, "", Map.of("name", name, "email", Shared.newAddress()))
                .orElseThrow();
        server.change("update registration set state = 'CONFIRMED' where reference = '" + number + "'");
        return number;
    }

    private Page door(Browser browser, String login, String language) {
        Page page = Staff.signIn(browser, server, login, language);
        page.navigate(server.url() + "/backoffice/checkin/checkin.xhtml?event=" + event);
        assertThat(page.locator("#door[data-kept=yes]")).hasCount(1);
        return page;
    }

    private static void type(Page page, String typed) {
        page.locator("#text").fill(typed);
        page.locator("#text").press("Enter");
    }

    private static void assertTold(Page page, String word) {
        assertThat(page.locator("#result")).hasAttribute("data-word", word);
    }

    @Test
    void two_doors_check_in_and_one_goes_on_without_a_network() throws SQLException {
        String first = signUp("NGUYEN VAN ANH");
        String both = signUp("MARIA SANTOS");
        String gone = signUp("SUHARTO");
        try (Browser one = new Browser(server.url(), 1280, ColorScheme.LIGHT, true);
                Browser two = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page front = door(one, "manager", "ja");
            Page back = door(two, "handler", "en");
            one.check("checkin-1280-ja-1-empty");
            opensForWalkIns(front, back);
            useOnce(one, two, first);

            back.context().setOffline(true);
            back.reload();
            assertThat(back.locator("#offline")).isVisible();
            checkInWithoutNetwork(back, both, gone);
            two.looks("checkin-360-en-4-offline");
            type(front, both);
            assertTold(front, "HERE");
            server.change("update registration set state = 'CANCELLED', living_holder_id = null, ended_at ="
                    + " utc_timestamp() where reference = '" + gone + "'");
            back.context().setOffline(false);
            assertThat(back.locator("#conflict-count"))
                    .hasText("2", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            assertThat(back.locator("#waiting")).isHidden();
        }
        settle(both, gone);
        assertEquals("1 null", standing(both));
        assertEquals("0 null", standing(gone));
        assertEquals("0 null", standing(first));
        assertEquals("", AccessChain.broken(server));
    }

    /** Each door is told that the code leads to a sign-up that is closed, and only a manager can open it. */
    private void opensForWalkIns(Page managing, Page other) throws SQLException {
        assertThat(managing.locator("#shut")).hasCount(0);
        server.change("update event set closes_at = starts_at - interval 1 day where id = '" + event + "'");
        other.reload();
        assertThat(other.locator("#shut")).isVisible();
        assertThat(other.locator("#longer")).hasCount(0);
        managing.reload();
        assertThat(managing.locator("#shut")).isVisible();
        managing.locator("#longer").click();
        assertThat(managing.locator("#shut")).isHidden();
        other.reload();
        assertThat(other.locator("#door[data-kept=yes]")).hasCount(1);
        assertThat(other.locator("#shut")).hasCount(0);
    }

    /** Found by three letters at one door, told to be used at the other, and taken back. */
    private static void useOnce(Browser one, Browser two, String number) {
        Page front = one.page();
        Page back = two.page();
        type(front, "nguy");
        Locator guest = front.locator("#rows li").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(guest).containsText("NGUYEN VAN ANH");
        assertFalse(front.url().contains("nguy"), front.url());
        guest.locator("button").click();
        assertTold(front, "HERE");
        one.check("checkin-1280-ja-2-here");
        type(back, number);
        assertTold(back, "ALREADY");
        two.check("checkin-360-en-3-already");
        guest.locator("button").click();
        assertThat(guest.locator("button")).hasText("もう一度押すと取り消します");
        assertTold(front, "HERE");
        guest.locator("button").click();
        assertTold(front, "UNDONE");
        type(back, "K000-0000-000");
        assertTold(back, "UNKNOWN");
    }

    @Test
    void the_day_before_the_page_says_when_check_in_begins_and_takes_none() throws SQLException {
        times("2026-11-25 02:00", "2026-11-25 04:00");
        String number = signUp("PARK JIWOO");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = door(browser, "handler", "ja");
            assertThat(page.locator(".note-info").first()).containsText("8:00");
            type(page, number);
            assertTold(page, "EARLY");
            assertThat(page.locator("#rows .badge")).hasText("来場前");
            browser.check("checkin-360-ja-11-early");
        }
    }

    @Test
    void after_the_day_nothing_is_taken_back_at_the_door_and_handlers_put_right_who_came() throws SQLException {
        String number = signUp("AUNG KYAW MOE");
        String hidden = signUp("HARI GURUNG");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = door(browser, "handler", "ja");
            type(page, number);
            assertTold(page, "HERE");
            times("2026-11-20 02:00", "2026-11-20 04:00");
            page.reload();
            assertThat(page.locator("#door[data-kept=yes]")).hasCount(1);
            assertThat(page.locator("#without")).hasCount(0);
            type(page, "aung kyaw");
            Locator row = page.locator("#rows li").first();
            assertThat(row).containsText("AUNG KYAW MOE");
            assertThat(row.locator("button")).hasCount(0);
            browser.check("checkin-360-ja-12-after");
            correct(browser, page, "NOT_THERE", "欠席に直しました");
            assertEquals("0 null", standing(number));
            page.locator("main a[href*=presence]").click();
            correctHere(page, "TAKEN_BACK");
            assertThat(page.locator("main")).containsText("来場に直しました");
            assertEquals("1 null", standing(number));
            page.navigate(server.url() + "/backoffice/registrations/registrations.xhtml?event=" + event + "&came=CAME");
            assertThat(page.locator("#list")).containsText(number);
            assertThat(page.locator("#list")).not().containsText(hidden);
            browser.check("checkin-360-ja-15-came");
        }
        assertEquals(
                "attendance.in,attendance.correct,attendance.correct",
                server.ask("select group_concat(a.action order by a.id) from access_log a join registration r"
                        + " on r.id = a.subject_id where r.reference = '" + number
                        + "' and a.action in ('attendance.in', 'attendance.out', 'attendance.correct')"));
    }

    private static void correct(Browser browser, Page page, String reason, String told) {
        page.locator("#rows a").click();
        assertThat(page.locator("main")).containsText("欠席に直す");
        browser.check("checkin-360-ja-13-presence");
        correctHere(page, reason);
        assertThat(page.locator("main")).containsText(told);
        browser.check("checkin-360-ja-14-sheet");
    }

    private static void correctHere(Page page, String reason) {
        page.locator("#reason").selectOption(reason);
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
    }

    private static void checkInWithoutNetwork(Page door, String one, String other) {
        type(door, one);
        assertTold(door, "KEPT");
        type(door, one);
        assertTold(door, "ALREADY");
        type(door, other.replace("K", ""));
        assertTold(door, "KEPT");
        type(door, "nguy");
        assertTold(door, "NO_NETWORK");
        assertThat(door.locator("#waiting-count")).hasText("2");
        String page = door.content();
        assertFalse(page.contains("SANTOS") || page.contains("SUHARTO"), "names are kept");
    }

    private String standing(String number) throws SQLException {
        return server.ask("select concat(a.here, ' ', coalesce(a.conflict, 'null')) from attendance a join registration"
                + " r on r.id = a.registration_id where r.reference = '" + number + "'");
    }

    private void settle(String kept, String undone) {
        try (Browser browser = new Browser(server.url(), 768, ColorScheme.LIGHT, true)) {
            Page page = door(browser, "manager", "ja");
            browser.check("checkin-768-ja-5-conflicts-told");
            page.locator("#conflicts a").click();
            assertThat(page.locator(".conflict", new Page.LocatorOptions().setHasText(kept)))
                    .containsText("MARIA SANTOS");
            browser.check("checkin-768-ja-6-conflicts");
            page.locator("button[name=here][value='" + kept + "']").click();
            page.locator("button[name=away][value='" + undone + "']").click();
            assertThat(page.locator(".conflict")).hasCount(0);
        }
    }

    @Test
    void reception_opens_its_own_event_and_leaves_nothing_behind() throws SQLException {
        String number = signUp("TRAN THI MAI");
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "reception", "ja");
            page.navigate(server.url() + "/backoffice/checkin/reception.xhtml");
            browser.check("checkin-360-ja-7-nowhere");
            assertEquals(
                    404,
                    page.navigate(server.url() + "/backoffice/checkin/checkin.xhtml?event=" + event)
                            .status());
        }
        assignAsManager();
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "reception", "ja");
            page.navigate(server.url() + "/backoffice/checkin/reception.xhtml");
            assertThat(page).hasURL(Pattern.compile(".*/checkin/checkin\\.xhtml\\?event=.*"));
            assertThat(page.locator("#door[data-kept=yes]")).hasCount(1);
            type(page, "tran thi");
            page.locator("#rows li")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .locator("button")
                    .click();
            assertTold(page, "HERE");
            browser.check("checkin-360-ja-8-here");
            page.locator("#out button").click();
            assertThat(page).hasURL(Pattern.compile(".*/signin/signin\\.xhtml"));
            assertEquals(0, page.evaluate("caches.keys().then(all => all.length)"));
            assertEquals(0, page.evaluate("indexedDB.databases().then(all => all.length)"));
            assertEquals(0, page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)"));
        }
        assertEquals(
                "registration.list.byName,attendance.view,attendance.in,account.signOut",
                server.ask("select group_concat(action order by id) from (select id, action from access_log"
                        + " where login = 'reception' order by id desc limit 4) last"));
        assertEquals(
                "attendance.view,attendance.in",
                server.ask("select group_concat(a.action order by a.id) from access_log a join registration r"
                        + " on r.id = a.subject_id where r.reference = '" + number + "' and a.login = 'reception'"));
    }

    private void assignAsManager() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            page.navigate(server.url() + "/backoffice/checkin/reception.xhtml");
            browser.check("checkin-1280-en-9-reception");
            page.navigate(server.url() + "/backoffice/checkin/duty.xhtml?event=" + event);
            page.locator("#assign").click();
            assertThat(page.locator("button[name=release]")).hasCount(1);
            browser.check("checkin-1280-en-10-duty");
        }
    }
}
