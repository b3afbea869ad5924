package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day of a networking event: planned, printed, told, and counted on the front page. Source: R-A31, domain 5. */
class BackOfficeDayBrowserIT {

    private static final String EVENT = "r8-9";
    private static final String COMPANY = "架空しののめ交流";

    private static final String QUESTIONS =
            "select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'";

    /** Other events, and how many days after theirs today is. */
    private static final Map<String, Integer> OTHERS = Map.of("r8-7", 76, "r8-8", 55, "r8-10", 27);

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);

    private static void step(Page page, String step) {
        page.locator("button[name=step][value=" + step + "]").click();
    }

    private static void save(Page page) {
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
    }

    /** From 14:00 to 16:00 in Tokyo, today. */
    @BeforeEach
    void let_it_be_today() throws Exception {
        server.change("update event set starts_at = '2026-11-24 05:00', ends_at = '2026-11-24 07:00',"
                + " closes_at = '2026-11-24 05:00' where code = '" + EVENT + "'");
        Shared.untilVisitorsSee("/en/events/" + EVENT, "24 November 2026");
    }

    @AfterEach
    void let_it_be_over() throws Exception {
        server.change("update event set starts_at = '2026-10-15 09:00', ends_at = '2026-10-15 11:00',"
                + " closes_at = '2026-10-15 09:00' where code = '" + EVENT + "'");
        Shared.untilVisitorsSee("/en/events/" + EVENT, "15 October 2026");
    }

    private String signUp(String audience, String language, Map<String, String> answers) {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        Map<String, String> all = new HashMap<>(answers);
        all.put("email", address);
        all.put("phone", "090-1234-5678");
        visitor.signUp(language, EVENT, "?for=" + audience, all).orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        return address;
    }

    private String company() {
        return signUp(
                "company",
                "ja",
                Map.of(
                        "name",
                        "架空 花子",
                        "companyName",
                        COMPANY,
                        "industry",
                        "L",
                        "smeClass",
                        "SERVICE",
                        "employees",
                        "12",
                        "inWard",
                        "yes"));
    }

    @Test
    void a_day_is_planned_printed_and_told() throws Exception {
        company();
        server.change("update company set check_state = 'DONE' where name = '" + COMPANY + "'");
        String seeker = signUp("seeker", "vi", Map.of("name", "NGUYEN THI HONG NHUNG"));
        try (Browser office = new Browser(server.url(), 1280, ColorScheme.LIGHT, true);
                Browser narrow = new Browser(server.url(), 360, ColorScheme.LIGHT, true);
                Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(office, server, "manager", "ja");
            today(office, page);
            page.locator("ul.today a[href*='timetable.xhtml']").first().click();
            office.check("day-1280-1-empty");
            turns(office, page);
            places(office, page);
            page.locator("#divide").click();
            office.check("day-1280-4-division");
            step(page, "do");
            groups(office, page);
            assertThat(page.locator("section[aria-labelledby=groups] tbody")).containsText("テーブル2");
            interpreter(office, page);
            print(office, page);
            stale(office, page);
            Page english = Staff.signIn(narrow, server, "handler", "en");
            narrow.check("day-360-1-today");
            english.locator("ul.today a[href*='timetable.xhtml']").first().click();
            narrow.check("day-360-2-timetable");
            told(phone, seeker);
        }
        assertEquals("", AccessChain.broken(server));
    }

    private void today(Browser browser, Page page) throws SQLException {
        assertThat(page.locator("ul.today .figures")).hasCount(1);
        String placed = server.ask("select count(*) from registration where (state in ('CONFIRMED', 'OFFERED')"
                + " or state = 'UNCONFIRMED' and entry = 'PLACE') and event_id ="
                + " (select id from event where code = '" + EVENT + "')");
        assertThat(page.locator("ul.today .figures dd").first()).hasText(placed);
        assertThat(page.locator("#waits")).isVisible();
        browser.check("day-1280-0-today");
        refreshed(page, placed);
    }

    /** Half a minute later the counts are the newest, on the page that stands there. */
    private void refreshed(Page page, String placed) {
        page.clock().install();
        page.reload();
        page.evaluate("window.stays = true");
        new Visitor(server.url())
                .signUp(
                        "vi",
                        EVENT,
                        "?for=seeker",
                        Map.of("name", "TRAN VAN AN", "email", Shared.newAddress(), "phone", "090-1234-5678"))
                .orElseThrow();
        page.clock().fastForward(31_000);
        String fresh = String.valueOf(Integer.parseInt(placed) + 1);
        assertThat(page.locator("ul.today .figures dd").first()).hasText(fresh);
        assertEquals(true, page.evaluate("window.stays"), "it was not loaded anew");
        page.locator("#live a.target").focus();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.clock().fastForward(31_000);
        page.evaluate("fetch('/backoffice/assets/office.css').then(answer => answer.text())");
        assertEquals(List.of(server.url() + "/backoffice/assets/office.css"), asked, "nothing changes under a hand");
    }

    /** Nothing is promised to who has no scripts, and the link reads the counts anew. */
    @Test
    void the_front_page_is_whole_without_scripts_and_asks_as_much_for_one_event_as_for_many() throws Exception {
        try (Browser plain = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = Staff.signIn(plain, server, "handler", "en");
            assertThat(page.locator("ul.today .figures")).hasCount(1);
            page.locator("#live a.target").click();
            assertThat(page.locator("ul.today .figures")).hasCount(1);
            plain.looks("day-360-0-plain");
            long one = statements(page);
            move(OTHERS, "+");
            try {
                long many = statements(page);
                page.reload();
                assertThat(page.locator("ul.today .figures")).hasCount(1 + OTHERS.size());
                assertEquals(one, many, "statements for " + (1 + OTHERS.size()) + " events");
            } finally {
                move(OTHERS, "-");
                Shared.untilVisitorsSee("/en/events/r8-8", "30 September 2026");
            }
        }
    }

    private void move(Map<String, Integer> days, String sign) throws SQLException {
        for (Map.Entry<String, Integer> each : days.entrySet()) {
            String by = sign + " interval " + each.getValue() + " day";
            server.change("update event set starts_at = starts_at " + by + ", ends_at = ends_at " + by
                    + " where code = '" + each.getKey() + "'");
        }
    }

    /** What the page asks the database; the least of some tries, since jobs ask now and then, too. */
    private long statements(Page page) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < 8; tries++) {
            long before = Long.parseLong(server.ask(QUESTIONS));
            assertEquals(
                    200,
                    page.request()
                            .get(server.url() + "/backoffice/today/today.xhtml")
                            .status());
            least = Math.min(least, Long.parseLong(server.ask(QUESTIONS)) - before);
        }
        return least;
    }

    private void turns(Browser browser, Page page) {
        page.locator("a[href*='turns.xhtml']").first().click();
        assertThat(page.locator("#begins-1")).hasValue("2026-11-24T14:00");
        page.locator("#tables").fill("2");
        page.locator("#groups").fill("3");
        page.locator("#turns-1").fill("4");
        step(page, "check");
        assertThat(page.locator("#groups-problem")).containsText("3回まで");
        page.locator("#turns-1").fill("2");
        page.locator("#begins-2").fill("2026-11-24T14:30");
        page.locator("#minutes-2").fill("15");
        page.locator("#pause-2").fill("0");
        page.locator("#turns-2").fill("1");
        step(page, "check");
        assertThat(page.locator("#begins-2-problem")).isVisible();
        browser.check("day-1280-2-overlap");
        page.locator("#begins-2").fill("2026-11-24T15:45");
        step(page, "check");
        browser.check("day-1280-3-read-back");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("ol.turns li")).hasCount(3);
        assertThat(page.locator("ol.turns li").last()).containsText("15:45");
    }

    private static void places(Browser browser, Page page) {
        page.locator("a[href*='/timetable/places.xhtml']").click();
        page.locator("label:has-text('" + COMPANY + "') + select").first().selectOption("2");
        browser.check("day-1280-4-places");
        save(page);
        assertThat(page.locator("section[aria-labelledby=stands]")).containsText(COMPANY);
    }

    /** Everybody is shown by number and language, and moved by hand. */
    private static void groups(Browser browser, Page page) {
        page.locator("#members").click();
        Locator groups = page.locator("#f select");
        assertThat(page.locator("#f label").first()).containsText("K");
        groups.first().selectOption("3");
        browser.check("day-1280-4-groups");
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
        page.locator("#members").click();
        assertThat(page.locator("#f select").last()).hasValue("3");
        page.locator(".back a").click();
    }

    private static void interpreter(Browser browser, Page page) {
        page.locator(".ways a[href*='interpreter.xhtml']").click();
        page.locator("#language").selectOption("vi");
        page.locator("#to").fill("2026-11-24T14:20");
        page.locator("#at-1").selectOption("2");
        page.locator("#at-3").selectOption("1");
        step(page, "check");
        assertThat(page.locator("#at-3-problem")).isVisible();
        browser.check("day-1280-5-interpreter");
        page.locator("#at-3").selectOption("");
        save(page);
        assertThat(page.locator("section[aria-labelledby=interpreters] tbody tr"))
                .hasCount(1);
    }

    private static void print(Browser browser, Page page) {
        browser.check("day-1280-6-timetable");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#divide")).isHidden();
        assertThat(page.locator("header.site")).isHidden();
        browser.looks("day-1280-7-printed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void stale(Browser browser, Page page) throws SQLException {
        page.locator("a[href*='turns.xhtml']").first().click();
        server.change("update timetable set version = version + 1");
        page.locator("#minutes-1").fill("12");
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-error")).containsText("manager");
        assertThat(page.locator("#minutes-1")).hasValue("12");
        browser.check("day-1280-8-stale");
    }

    private void told(Browser browser, String address) {
        Page page = browser.open("/vi/my/sign-in");
        page.locator("#email").fill(address);
        page.locator("#next").click();
        assertThat(page.locator(".reference")).isVisible();
        browser.open(mails.link(address, "my/open"));
        page.locator("#yes").click();
        page.locator("a[href$='/my/day']").click();
        assertThat(page.locator(".day-plan")).containsText("Nhóm");
        assertThat(page.locator(".day-plan")).containsText(COMPANY);
        browser.check("day-vi-360-1-today");
        page.locator("p.back a").click();
        page.locator("a[href*='/my/sign-ups/']").first().click();
        assertThat(page.locator(".day-plan")).containsText("Bàn 2");
        browser.check("day-vi-360-2-sign-up");
    }
}
