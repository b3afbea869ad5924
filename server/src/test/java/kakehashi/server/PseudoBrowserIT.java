package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal in languages made up for this: every word is a key, long words break nothing, right-to-left works. */
class PseudoBrowserIT {

    /** Words of the page in plain letters: not of our texts, unless they say so by their own language, or are typed. */
    private static final String PLAIN_WORDS = """
            programme => {
              const found = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const tag = document.documentElement.lang;
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const parent = node.parentElement;
                const foreign = parent.closest('[lang]').lang !== tag;
                const typed = parent.closest('.answers dd, #nationality, .reference, script');
                const text = programme.reduce((rest, each) => rest.replaceAll(each, ''), node.data);
                const words = text.match(/[A-Za-z]{3,}/g) || [];
                const months = /^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;
                if (!foreign && !typed) {
                  found.push(...words.filter(word => !months.test(word)));
                }
              }
              return found;
            }""";

    private static RunningServer server;
    private static List<String> programme;

    @BeforeAll
    static void start() throws SQLException {
        server = RunningServer.start("pseudo", Map.of("KAKEHASHI_LANGUAGES", "ja, en-XA, ar-XB"));
        programme = List.of(
                server.ask("select section from programme_text where language = 'en'"),
                server.ask("select contractor from programme_text where language = 'en'"),
                server.ask("select name from programme_text where language = 'en'"),
                server.ask("select title from event_text t join event e on e.id = t.event_id"
                        + " where e.code = 'r8-13' and language = 'en'"),
                server.ask("select office_mail from programme"),
                "English");
    }

    private static Object plainWords(Page page) {
        return page.evaluate(PLAIN_WORDS, programme);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/events/r8-13", "/events/r8-16", "/privacy", "/accessibility", "/nowhere"})
    void every_word_is_a_text_and_fits_on_a_phone(String page) {
        try (Browser browser = new Browser(server.url(), 320, ColorScheme.LIGHT, true)) {
            browser.open("/en-XA" + page);
            assertEquals(List.of(), plainWords(browser.page()));
            browser.looks("pseudo-en-XA-" + page.replace('/', '-'));
            browser.open("/ar-XB" + page);
            assertThat(browser.page().locator("html")).hasAttribute("dir", "rtl");
            browser.looks("pseudo-ar-XB-" + page.replace('/', '-'));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void every_step_of_a_sign_up_fits_on_a_phone(String language) {
        try (Browser browser = new Browser(server.url(), 320, ColorScheme.DARK, true)) {
            Page page = browser.open("/" + language + "/events/r8-13/register?for=company");
            page.locator("#next").click();
            check(browser, language, "notice");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#next").click();
            check(browser, language, "details");
            page.locator("#companyName").fill("架空しののめ精機株式会社");
            page.locator("#industry").selectOption("E");
            page.locator("#smeClass").selectOption("MANUFACTURING_OTHER");
            page.locator("#employees").fill("12");
            page.locator("#inWard input").first().check();
            page.locator("#name").fill("架空 太郎");
            page.locator("#email").fill(Shared.newAddress());
            page.locator("#phone").fill("03-1234-5678");
            page.locator("#next").click();
            check(browser, language, "check");
            page.locator("#send").click();
            check(browser, language, "done");
        }
    }

    private static void check(Browser browser, String language, String step) {
        if (language.equals("en-XA")) {
            assertEquals(List.of(), plainWords(browser.page()), step);
        }
        browser.looks("pseudo-" + language + "-" + step);
    }

    @Test
    void nobody_is_offered_a_made_up_language_who_did_not_ask() {
        Visitor visitor = new Visitor(Shared.server().url());
        assertEquals(404, visitor.open("/en-XA/").status());
    }
}
