package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff write event texts and notices, language by language. Source: T4, R-F2. */
class BackOfficeTextsBrowserIT {

    private final RunningServer server = Shared.server();

    /** What changes in Japanese, in the language of who writes; then translated, confirmed and seen by visitors. */
    @ParameterizedTest
    @CsvSource({"manager, 1280, ja, r8-4", "handler, 360, en, r8-7"})
    void changed_japanese_makes_translations_stale_until_they_are_written_or_confirmed(
            String login, int width, String language, String code) throws Exception {
        String event = "/backoffice/events/event.xhtml?id=" + text("select id from event where code = '" + code + "'");
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, login, language);
            Staff.go(page, "/events/events.xhtml");
            page.locator("a.event-title[href*='" + event.substring(event.indexOf("id=")) + "']")
                    .click();
            assertThat(page.locator(".badge-READY")).hasCount(12);
            browser.check("office-" + login + "-texts-1-ready");
            words(page, "ja");
            mendsATypingMistake(browser, page, login);
            words(page, "ja");
            page.locator("#description").fill(page.locator("#description").inputValue() + "\n\n追加の説明");
            page.locator("#save").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator(".badge-STALE")).hasCount(11);
            browser.check("office-" + login + "-texts-2-stale");
            Shared.untilVisitorsSee("/vi/events/" + code, "追加の説明");

            translateBesideAnother(browser, page, event, login);
            Shared.untilVisitorsSee("/vi/events/" + code, "Thêm hai");
            assertThat(page.locator(".badge-STALE")).hasCount(10);
            page.locator("[name=right]").all().forEach(Locator::check);
            page.locator("#confirm").click();
            assertThat(page.locator(".badge-READY")).hasCount(12);
            comesBackAfterSigningInAgain(page, login);
        }
        assertEquals("", AccessChain.broken(server));
    }

    /** Opens the words of an event in one language; of an event that is over they are folded away. */
    private static void words(Page page, String tag) {
        Locator folded = page.locator("section[aria-labelledby=texts] details:not([open]) > summary");
        folded.all().forEach(Locator::click);
        page.locator("main a[href$='tag=" + tag + "']").first().click();
    }

    private static void mendsATypingMistake(Browser browser, Page page, String login) {
        page.locator("#summary").fill(page.locator("#summary").inputValue() + "。");
        page.locator("#small").check();
        page.locator("#save").click();
        assertThat(page.locator("#reason-problem")).isVisible();
        assertThat(page.locator("#small")).isChecked();
        browser.check("office-" + login + "-texts-1-small");
        page.locator("#reason").fill("句点の抜け");
        page.locator("#save").click();
        assertThat(page.locator(".badge-READY")).hasCount(12);
        assertThat(page.locator("section[aria-labelledby=changes] tbody tr").first())
                .containsText("句点の抜け");
    }

    private void translateBesideAnother(Browser browser, Page page, String event, String login) {
        words(page, "vi");
        assertThat(page.locator(".said.fresh")).hasText("追加の説明");
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("#title").fill("Thêm một");
        other.locator("#save").click();
        assertThat(other.locator(".note-success")).isVisible();
        page.locator("#title").fill("Thêm hai");
        page.locator("#save").click();
        assertThat(page.locator(".note-error")).containsText(login);
        assertThat(page.locator("#title")).hasValue("Thêm hai");
        assertThat(page.locator("section[aria-labelledby=own] dd").first()).hasText("Thêm một");
        browser.check("office-" + login + "-texts-3-overtaken");
        page.locator(".languages a").first().click();
        assertThat(page.locator("#title")).hasValue("Thêm hai");
        page.locator("#save").click();
        assertThat(page.locator(".note-success")).isVisible();
        other.close();
        page.navigate(server.url() + event);
    }

    private static void comesBackAfterSigningInAgain(Page page, String login) {
        words(page, "ne");
        page.locator("#summary").fill("");
        page.locator("#next").click();
        assertThat(page.locator("#summary-problem")).isVisible();
        String site = page.url().substring(0, page.url().indexOf("/backoffice"));
        page.navigate(site + page.locator(".back a").getAttribute("href"));
        words(page, "ne");
        page.locator("#summary").fill("लामो अनुवाद");
        page.context().clearCookies();
        page.locator("#save").click();
        Staff.enterAgain(page, login);
        assertThat(page.locator("#restored")).isVisible();
        assertThat(page.locator("#summary")).hasValue("लामो अनुवाद");
    }

    @Test // T4
    void a_notice_is_published_when_every_language_is_ready_and_read_again_by_who_had_begun() throws Exception {
        Visitor visitor = new Visitor(server.url()).open("/vi/events/r8-13/register?for=seeker");
        visitor.submit("next", Map.of("agreed", "on"));
        visitor.submit(
                "next",
                Map.of(
                        "name",
                        "LE THI HOA",
                        "email",
                        Shared.newAddress(),
                        "phone",
                        "03-0000-0000",
                        "statusOfResidence",
                        "STUDENT"));
        assertTrue(visitor.path().endsWith("/check"), visitor.path());
        publishNextVersion();
        Shared.untilVisitorsSee("/vi/events/r8-13/register?for=seeker", "Thông báo thêm.");
        visitor.submit("send", Map.of());
        assertTrue(visitor.body().contains("Bản thông báo vừa có nội dung mới."), visitor.body());
        visitor.submit("next", Map.of("agreed", "on"));
        assertTrue(visitor.body().contains("LE THI HOA"), "what was typed is still there");
        visitor.open("/vi/events/r8-13/register/check?for=seeker").submit("send", Map.of());
        String number = visitor.reference().orElseThrow();
        assertEquals(
                "2",
                text("select n.notice_version from purpose_notice n join purpose_notice_text t on t.notice_id = n.id"
                        + " join consent c on c.notice_text_id = t.id join registration r on r.id = c.registration_id"
                        + " where r.reference = '" + number + "'"));
    }

    private void publishNextVersion() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            page.navigate(server.url() + "/backoffice/notices/notices.xhtml");
            browser.check("office-notices-1-list");
            page.locator("main a[href*='kind=INTERVIEW_DAY']").click();
            page.locator("#start").click();
            page.locator("main a[href$='tag=ja']").last().click();
            page.locator("#body").fill(page.locator("#body").inputValue() + "\n# 追加\n追加の告知です。");
            page.locator("#save").click();
            assertThat(page.locator("section[aria-labelledby=go] .note-warning"))
                    .containsText("Tiếng Việt");
            assertThat(page.locator("#publish")).hasCount(0);
            browser.check("office-notices-2-stale");
            page.locator("main a[href$='tag=vi']").last().click();
            page.locator("#body").fill(page.locator("#body").inputValue() + "\n# Thêm\nThông báo thêm.");
            browser.check("office-notices-3-beside");
            page.locator("#next").click();
            assertThat(page).hasURL(Pattern.compile(".*tag=ne.*"));
            page.locator(".back a").click();
            page.locator("[name=right]").all().forEach(Locator::check);
            page.locator("#confirm").click();
            page.locator("#publish").click();
            assertThat(page.locator(".note-error")).isVisible();
            page.locator("#sure").check();
            browser.check("office-notices-4-ready");
            page.locator("#publish").click();
            assertThat(page.locator(".versions li")).hasCount(2);
            browser.check("office-notices-5-published");
            page.locator(".versions a").first().click();
            page.locator(".tongues a[lang=vi]").click();
            assertThat(page.locator("dd .notice[lang=vi]")).containsText("Thông báo thêm.");
            browser.check("office-notices-6-version");
        }
    }

    @Test
    void who_only_reads_finds_no_button_to_write() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "auditor", "en");
            Staff.go(page, "/events/events.xhtml");
            page.locator("a.event-title").first().click();
            page.locator("main a[href$='tag=en']").first().click();
            assertThat(page.locator("section[aria-labelledby=own] dd")).hasCount(3);
            assertThat(page.locator("textarea, main input")).hasCount(0);
            browser.check("office-auditor-text");
            page.navigate(server.url() + "/backoffice/notices/notices.xhtml");
            page.locator("main a[href*='kind=EXCHANGE']").click();
            assertThat(page.locator("main input")).hasCount(0);
            browser.check("office-auditor-notice");
        }
    }

    private String text(String query) throws SQLException {
        return server.ask(query);
    }
}
