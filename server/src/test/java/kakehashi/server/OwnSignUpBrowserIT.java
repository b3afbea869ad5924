package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signed-in person changes answers, takes an offer and cancels. */
class OwnSignUpBrowserIT {

    private static final String SEMINAR = "r8-11";

    private static final Pattern OWN = Pattern.compile("/en/my/sign-ups/[0-9a-f-]{36}");

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);

    @Test
    void after_a_wrong_address_one_signs_up_again_with_what_was_typed() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = browser.open("/en/events/" + SEMINAR + "/register");
            String address = Shared.newAddress();
            for (String typed : new String[] {Shared.newAddress(), address}) {
                page.locator("#agreed").check();
                page.locator("#next").click();
                assertThat(page.locator("#email")).hasValue("");
                page.locator("#name").fill("SUHARTO");
                page.locator("#email").fill(typed);
                page.locator("#next").click();
                page.locator("#send").click();
                assertThat(page.locator(".answers")).containsText(typed);
                page.locator("#restart").click();
            }
            page.locator("#agreed").check();
            page.locator("#next").click();
            assertThat(page.locator("#name")).hasValue("SUHARTO");
            assertThat(page.locator("#email")).hasValue("");
            assertFalse(mails.link(address, "confirm").isEmpty());
        }
    }

    @Test
    void burmese_in_zawgyi_is_put_in_unicode_and_told_without_an_error() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/my/events/" + SEMINAR + "/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("ေအာင္ေက်ာ္မုိး");
            page.locator("#email").fill(Shared.newAddress());
            page.locator("#next").click();
            assertThat(page.locator("#name")).hasValue("အောင်ကျော်မိုး");
            assertThat(page.locator("#problems.note-warning li").first()).containsText("Unicode");
            assertThat(page.locator(".field.wrong")).hasCount(0);
            browser.check("zawgyi-my-360");
            page.locator("#name-sure").check();
            page.locator("#next").click();
            assertThat(page.locator(".answers")).containsText("အောင်ကျော်မိုး");
        }
    }

    @ParameterizedTest
    @CsvSource({"ja-simple, 360", "vi, 1280", "en, 360"})
    void student_changes_answers_and_cancels(String language, int width) throws SQLException {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        String number = visitor.signUp(language, SEMINAR, "", Map.of("name", "SUHARTO", "email", address))
                .orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        String name = "own-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = signIn(browser, language, address);
            page.locator("a[href*='/my/sign-ups/']").first().click();
            browser.check(name + "1-signup");
            page.locator("a[href$='/change']").click();
            assertThat(page.locator("#name")).hasValue("SUHARTO");
            page.locator("#name").fill("😀");
            page.locator("#next").click();
            assertThat(page.locator("#name-problem")).isVisible();
            browser.check(name + "2-change-wrong");
            page.locator("#name").fill("MARIA DELA CRUZ");
            browser.speak("th");
            assertThat(page.locator("#name")).hasValue("MARIA DELA CRUZ");
            page.locator("#next").click();
            assertThat(page.locator(".answers")).containsText("MARIA DELA CRUZ");
            browser.open("/" + language + "/events/" + SEMINAR + "/register");
            assertThat(page.locator("#agreed")).hasCount(0);
            browser.check(name + "5-already");
            page.locator("a.filled[href*='/my/sign-ups/']").click();
            page.locator("a[href$='/cancel']").click();
            browser.check(name + "3-cancel");
            nothingIsCancelledWhenOneIsHere(page, number);
            page.locator("#yes").click();
            assertThat(page.locator("a[href$='/cancel']")).hasCount(0);
            assertThat(page.locator("a[href$='.ics'], img.qr, .answers")).hasCount(0);
            assertThat(page.locator("a.filled[href*='/" + SEMINAR + "/register']"))
                    .isVisible();
            browser.check(name + "4-cancelled");
            browser.open(mails.link(address, "confirm"));
            anOldLinkLeadsToTheEvent(browser, name + "6-old-link");
        }
        assertEquals("CANCELLED", server.ask("select state from registration where reference = '" + number + "'"));
    }

    private static void anOldLinkLeadsToTheEvent(Browser browser, String name) {
        Page page = browser.page();
        assertThat(page.locator(".note-info")).isVisible();
        browser.check(name);
        page.locator("a.filled[href$='/events/" + SEMINAR + "']").click();
        assertThat(page.locator(".signup")).isVisible();
    }

    /** Somebody is checked in while the page that cancels is open. */
    private void nothingIsCancelledWhenOneIsHere(Page page, String number) throws SQLException {
        String cancel = page.url();
        server.change("insert into attendance (registration_id, event_id, here, since, version)"
                + " select id, event_id, 1, '2026-11-24', 1 from registration where reference = '" + number + "'");
        page.locator("#yes").click();
        assertThat(page.locator(".note-error")).isVisible();
        assertThat(page.locator("#yes")).hasCount(0);
        page.locator(".back a").click();
        assertThat(page.locator("a[href$='/cancel']")).hasCount(0);
        server.change("delete from attendance where registration_id ="
                + " (select id from registration where reference = '" + number + "')");
        page.navigate(cancel);
    }

    @ParameterizedTest
    @CsvSource({"ja-simple, 1280, accept, CONFIRMED", "vi, 360, decline, CANCELLED"})
    void student_answers_an_offer_on_the_own_page(String language, int width, String answer, String state)
            throws SQLException {
        ScarcePlaces places = new ScarcePlaces(server, "r8-15");
        places.none();
        String address = Shared.newAddress();
        String number = waitFor(language, address);
        String name = "own-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.DARK, true)) {
            Page page = signIn(browser, language, address);
            browser.check(name + "1-waiting");
            places.forAllWhoWait();
            mails.link(address, "offer");
            browser.open("/" + language + "/my");
            standsFirst(page);
            browser.check(name + "2-my");
            page.locator(".offered a.filled").click();
            browser.check(name + "2-offered");
            ScarcePlaces.answer(page, answer);
            assertThat(page.locator("#" + answer)).hasCount(0);
            browser.check(name + "3-" + answer);
        }
        assertEquals(state, server.ask("select state from registration where reference = '" + number + "'"));
    }

    /** A place that is kept for a while is a card with its deadline, before everything else, with one way on. */
    private static void standsFirst(Page page) {
        Locator first = page.locator("main > section").first();
        assertThat(first).hasClass(Pattern.compile(".*offered.*"));
        assertThat(first.locator(".note-warning")).isVisible();
        assertThat(first.locator("a.button")).hasCount(1);
    }

    @Test
    void who_is_signed_in_confirms_on_the_own_page_and_two_numbers_are_one_sign_up() throws SQLException {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        Map<String, String> answers = Map.of("name", "SUHARTO", "email", address);
        String number = visitor.signUp("en", SEMINAR, "", answers).orElseThrow();
        String second =
                new Visitor(server.url()).signUp("en", SEMINAR, "", answers).orElseThrow();
        visitor.open("/en/my/sign-in").submit("next", Map.of("email", address));
        visitor.open(mails.link(address, "my/open")).submit("yes", Map.of());
        visitor.open("/en/my");
        assertTrue(visitor.body().contains(number));
        assertFalse(visitor.body().contains(second), "the number that is not used is not listed");
        visitor.open(OWN.matcher(visitor.body())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group())
                .submit("confirm", Map.of());

        assertFalse(visitor.body().contains("name=\"confirm\""));
        assertEquals("CONFIRMED", server.ask("select state from registration where reference = '" + number + "'"));
    }

    /** A slip is likelier than a stay that is over, but whoever waits for a renewal goes on. Source: domain 2.1. */
    @Test
    void a_stay_that_is_over_is_asked_about_and_taken_when_it_is_meant() {
        String address = Shared.newAddress();
        Map<String, String> answers = new HashMap<>(
                Map.of("name", "SUHARTO", "email", address, "phone", "090-1234-5678", "statusOfResidence", "STUDENT"));
        Visitor visitor = new Visitor(server.url());
        visitor.signUp("en", "r8-13", "?for=seeker", answers).orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        assertTrue(visitor.body().contains("class=\"button outlined\" href=\"/en/my\""), "leads to my page");
        visitor.open("/en/my/sign-in").submit("next", Map.of("email", address));
        visitor.open(mails.link(address, "my/open")).submit("yes", Map.of());
        knowsWhatTheEventSays(visitor);
        String change =
                OWN.matcher(visitor.body()).results().findFirst().orElseThrow().group() + "/change";

        answers.put("stayExpires", "2019-04-20");
        visitor.open(change).submit("next", answers);
        assertEquals(change, visitor.path());
        assertTrue(visitor.body().contains("id=\"stayExpires-question\""));
        answers.put("stayExpires", "2020-04-20");
        answers.put("sure", "2019-04-20");
        visitor.submit("next", answers);
        assertEquals(change, visitor.path());
        answers.put("sure", "2020-04-20");
        visitor.submit("next", answers);
        assertEquals(change.replace("/change", ""), visitor.path());
        assertTrue(visitor.body().contains("20 April 2020"));
    }

    /** What to bring, and that there is a sign-up already; a company's form is another. */
    private static void knowsWhatTheEventSays(Visitor visitor) {
        HttpResponse<String> my = visitor.answer();
        assertTrue(my.body().contains("<li>Your résumé"), "the event's own words");
        visitor.open("/en/events/r8-13/register?for=seeker");
        assertFalse(visitor.body().contains("name=\"agreed\""));
        assertTrue(OWN.matcher(visitor.body()).find());
        visitor.open("/en/events/r8-13/register?for=company");
        assertTrue(visitor.body().contains("name=\"agreed\""));
        visitor.back(my);
    }

    /** Advice, never a refusal. Source: domain 2.1. */
    @Test
    void the_check_page_repeats_that_the_stay_is_over() {
        Visitor visitor = new Visitor(server.url());
        visitor.open("/en/events/r8-13/register?for=seeker").submit("next", Map.of("agreed", "on"));
        Map<String, String> answers =
                new HashMap<>(Map.of("name", "SUHARTO", "email", Shared.newAddress(), "phone", "090-1234-5678"));
        answers.putAll(Map.of("statusOfResidence", "STUDENT", "stayExpires", "2020-04-20", "sure", "2020-04-20"));
        visitor.submit("next", answers);
        assertEquals("/en/events/r8-13/register/check", visitor.path());
        assertTrue(visitor.body().contains("20 April 2020 (Mon)) has passed, and you told us"));
        assertTrue(visitor.body().contains("id=\"send\""));
    }

    /** The session proves the address: no mail with a link follows. */
    @ParameterizedTest
    @CsvSource({"my, 360", "vi, 1280"})
    void who_is_signed_in_has_a_place_and_a_time_at_once(String language, int width) throws SQLException {
        String address = Shared.newAddress();
        Visitor visitor = new Visitor(server.url());
        visitor.signUp(language, SEMINAR, "", Map.of("name", "SUHARTO", "email", address))
                .orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        String name = "own-at-once-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = signIn(browser, language, address);
            browser.open("/" + language + "/events/r8-13/register?for=seeker");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#phone").fill("090-1234-5678");
            page.locator("#statusOfResidence").selectOption("STUDENT");
            page.locator("#next").click();
            page.locator("#send").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("main a.button[href$='/my']")).isVisible();
            browser.check(name + "1-place");
            String number = page.locator(".reference").textContent().strip();
            assertEquals(
                    "CONFIRMED SESSION",
                    server.ask("select concat(state, ' ', confirmed_by) from registration where reference = '" + number
                            + "'"));
            browser.open("/" + language + "/consultation/day?for=seeker&channel=IN_PERSON&theme=DOCUMENTS");
            page.locator("a.day").nth(6).click();
            page.locator(".times a").nth(width % 5).click();
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#next").click();
            page.locator("#send").click();
            assertThat(page.locator(".note-success")).isVisible();
            browser.check(name + "2-time");
            number = page.locator(".reference").textContent().strip();
            assertEquals(
                    "CONFIRMED",
                    server.ask("select state from consultation_booking where reference = '" + number + "'"));
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 360", "vi, 1280", "my, 360"})
    void a_mistyped_domain_is_asked_about_and_goes_through_when_it_is_meant(String language, int width) {
        String name = "own-mail-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/" + language + "/events/" + SEMINAR + "/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("SUHARTO");
            page.locator("#email").fill("suharto.2004@gmial.com");
            page.locator("#next").click();
            assertThat(page.locator("#email-question")).containsText("suharto.2004@gmail.com");
            assertThat(page.locator("#email")).hasValue("suharto.2004@gmial.com");
            browser.check(name + "1-details");
            page.locator("#next").click();
            assertThat(page.locator(".answers")).containsText("suharto.2004@gmial.com");
            page.locator(".back a").click();
            page.locator("#next").click();
            page.locator("#f .field button[value='suharto.2004@gmail.com']").click();
            assertThat(page.locator(".answers")).containsText("suharto.2004@gmail.com");
            browser.open("/" + language + "/my/sign-in");
            page.locator("#email").fill("suharto.2004@yahoo.co.jpp");
            page.locator("#next").click();
            assertThat(page.locator("#email-question")).containsText("suharto.2004@yahoo.co.jp");
            browser.check(name + "2-sign-in");
            page.locator("#email").press("Enter");
            assertThat(page.locator(".reference")).isVisible();
        }
    }

    private String waitFor(String language, String address) {
        Visitor visitor = new Visitor(server.url());
        visitor.open("/" + language + "/events/r8-15/register").submit("next", Map.of("agreed", "on", "offer", "on"));
        visitor.submit("next", Map.of("name", "SUHARTO", "email", address));
        visitor.submit("join", Map.of());
        String number = visitor.reference().orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        return number;
    }

    private Page signIn(Browser browser, String language, String address) {
        Page page = browser.open("/" + language + "/my/sign-in");
        page.waitForTimeout(1500);
        page.locator("#email").fill(address);
        page.locator("#next").click();
        browser.open(mails.link(address, "my/open"));
        page.locator("#f button").click();
        return page;
    }
}
