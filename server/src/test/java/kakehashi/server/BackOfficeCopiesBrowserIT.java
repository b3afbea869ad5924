package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Papers and files from the request to the witness. Source: T6, T9, P1 to P3. */
class BackOfficeCopiesBrowserIT {

    /** Seven letters in five glyphs: the first three are one, and the vowel of the fourth stands before it. */
    private static final String NEPALI = "क्षितिज";

    private static final String BURMESE = "ကြည်မြင့်";

    private final RunningServer server = Shared.server();

    private void signUp(String name, String language) throws SQLException {
        String number = new Visitor(server.url())
                .signUp(language, "r8-11", "", Map.of("name", name, "sure", name, "email", Shared.newAddress()))
                .orElseThrow();
        server.change("update registration set state = 'CONFIRMED' where reference = '" + number + "'");
    }

    @Test // T6, T9, P2
    void a_list_is_asked_for_approved_printed_and_destroyed_before_a_witness() throws Exception {
        signUp(NEPALI, "ne");
        signUp(BURMESE, "my");
        String address;
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "ja");
            address = ask(browser, page, "PARTICIPANT_LIST", "2");
        }
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            Staff.go(page, "/copies/");
            browser.check("copies-360-3-ledger");
            page.locator("#ledger a[href$='" + address.replaceFirst(".*id=([^&]+).*", "$1") + "']")
                    .click();
            browser.check("copies-360-4-decide");
            page.locator("#approve").click();
            assertThat(page.locator(".badge-copy-APPROVED")).isVisible();
        }
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "ja");
            page.navigate(address);
            print(browser, page);
            destroy(browser, page);
        }
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            page.navigate(address);
            tick(page);
            page.locator("#WITNESS").click();
            assertThat(page.locator(".badge-copy-DONE")).isVisible();
            browser.check("copies-360-8-done");
            page.locator("p.back a").click();
            page.locator("#returns").click();
            assertThat(page.locator("#kept")).isVisible();
            browser.check("copies-360-8-returns");
        }
        assertEquals("", AccessChain.broken(server));
    }

    private String ask(Browser browser, Page page, String kind, String copies) throws SQLException {
        page.navigate(server.url() + "/backoffice/events/event.xhtml?id="
                + server.ask("select id from event where code = 'r8-11'"));
        page.locator("main a[href*='copies.xhtml']").click();
        page.locator("#ask").click();
        page.locator("button[name=step][value=check]").click();
        assertThat(page.locator("#kind-problem")).isVisible();
        page.locator("#kind").selectOption(kind);
        page.locator("#copies").fill(copies);
        page.locator("#purpose").fill("当日の受付で確認するため");
        page.locator("#place").selectOption("VENUE");
        if (kind.equals("SIGN_UPS_CSV")) {
            page.locator("#columns-EMAIL").uncheck();
        }
        browser.check("copies-1280-1-ask-" + kind);
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
        browser.check("copies-1280-2-asked");
        return page.url().replaceFirst("&done=.*", "");
    }

    private void print(Browser browser, Page page) throws IOException, SQLException {
        page.locator("#page").click();
        assertThat(page.locator(".copy")).hasCount(2);
        assertThat(page.locator(".copy").first()).containsText(NEPALI);
        browser.check("copies-1280-5-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.site")).isHidden();
        assertThat(page.locator(".watermark").first()).isVisible();
        browser.looks("copies-1280-6-paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        String number = page.locator(".watermark").last().getAttribute("data-number");
        assertTrue(number.matches("2026-\\d{4}-02"), number);
        page.locator("p.back a").click();
        assertDrawn(Browser.save(page, "#pdf"), number);
        assertEquals(
                "handler registration.print 1",
                server.ask("select concat(login, ' ', action, ' ', records) from access_log where action ="
                        + " 'registration.print' order by id desc limit 1"));
    }

    private static void assertDrawn(byte[] file, String number) throws IOException {
        Drawn drawn = new Drawn(file);
        assertEquals(0, drawn.pages() % 2, "as many pages for each copy");
        assertTrue(drawn.text().contains(number), drawn.text());
        assertEquals(List.of(), drawn.foreign(), "every font is in the file");
        assertEquals(List.of(), drawn.lacking());
        assertEquals(2 * 5, drawn.glyphs("NotoSansDevanagari-Regular").size(), "joined as Nepali is written");
        assertFalse(drawn.glyphs("NotoSansMyanmar-Regular").isEmpty());
        Drawn.picture(file, "copies-pdf-list");
    }

    private static void tick(Page page) {
        page.locator("#copies input").all().forEach(box -> box.check());
    }

    private static void destroy(Browser browser, Page page) {
        page.reload();
        page.locator("#DESTROY").click();
        assertThat(page.locator(".note-error")).isVisible();
        tick(page);
        page.locator("#DESTROY").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator(".badge-copy-OUT")).isVisible();
        tick(page);
        page.locator("#WITNESS").click();
        assertThat(page.locator(".note-error")).isVisible();
        browser.check("copies-1280-7-destroyed");
    }

    @Test // T9, trap 4
    void a_file_is_made_with_the_wards_number_and_its_cells_are_texts() throws Exception {
        signUp("=HYPERLINK(1)", "en");
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "en");
            ask(browser, page, "SIGN_UPS_CSV", "1");
            assertThat(page.locator("dl.facts").first())
                    .containsText(
                            Pattern.compile("of each person\\s*Full name, Phone number, and Status of residence\\s"));
            page.locator("#approve").click();
            assertThat(page.locator(".note-error")).isVisible();
            page.locator("#approval").fill("8新文観第12号");
            page.locator("#approve").click();
            String csv = new String(Browser.save(page, "#file"), StandardCharsets.UTF_8);
            assertTrue(csv.startsWith("\uFEFF"), csv);
            assertTrue(csv.contains(",'=HYPERLINK(1),"), csv);
            assertFalse(csv.contains("example.jp"), "the address was not chosen");
            ask(browser, page, "BADGES", "1");
            page.locator("#approval").fill("8新文観第13号");
            page.locator("#approve").click();
            byte[] badges = Browser.save(page, "#pdf");
            assertEquals(List.of(), new Drawn(badges).lacking());
            Drawn.picture(badges, "copies-pdf-badges");
            page.reload();
            page.locator("#page").click();
            browser.check("copies-1280-9-badges");
            assertThat(page.locator(".badge-card").filter(new Locator.FilterOptions().setHasText("=HYPERLINK(1)")))
                    .hasCount(1);
        }
    }

    @Test // P1, P7
    void blank_sheets_are_printed_at_once_in_two_languages() throws Exception {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "handler", "en");
            ask(browser, page, "SIGN_UP_SHEETS", "3");
            page.locator("#paper").selectOption("my");
            byte[] sheets = Browser.save(page, "#pdf");
            Drawn drawn = new Drawn(sheets);
            assertTrue(drawn.pages() >= 3, "a sheet for each serial");
            assertEquals(List.of(), drawn.lacking());
            assertFalse(drawn.glyphs("NotoSansMyanmar-Regular").isEmpty());
            Drawn.picture(sheets, "copies-pdf-blank");
            page.reload();
            page.locator("#paper").selectOption("ne");
            page.locator("#page").click();
            assertThat(page.locator(".blank-serial")).hasCount(3);
            browser.check("copies-360-blank");
            page.locator("p.back a").click();
            page.locator("p.back a").click();
            page.locator("#slips").click();
            page.locator("#count").fill("3");
            page.locator("#show").click();
            assertThat(page.locator(".slip-number")).hasText(new String[] {"1", "2", "3"});
            browser.check("copies-360-slips");
            byte[] slips = Browser.save(page, "#pdf");
            Drawn slip = new Drawn(slips);
            assertEquals(1, slip.pages());
            assertTrue(slip.text().matches("(?s).*-01.*"), slip.text());
            Drawn.picture(slips, "copies-pdf-slips");
            page.locator("p.back a").click();
            page.locator("#returns").click();
            byte[] returns = Browser.save(page, "#pdf");
            assertEquals(List.of(), new Drawn(returns).lacking());
            Drawn.picture(returns, "copies-pdf-returns");
            page.navigate(server.url() + "/backoffice/copies/returns.xhtml");
            browser.check("copies-360-returns-all");
            Drawn year = new Drawn(Browser.save(page, "#pdf-2026"));
            assertTrue(year.text().contains("SIGN-UP") || year.text().contains("Interview"), year.text());
        }
    }
}
