package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.io.IOException;
import kakehashi.i18n.faces.ReaderLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeGuardTest {

    private static final String CONTENT_POLICY = "Content-Security-Policy";

    private final OfficeGuard guard = new OfficeGuard();

    @BeforeEach
    void start() throws ServletException {
        guard.init(Exchange.config());
    }

    private Exchange answer(String path) throws IOException, ServletException {
        return new Exchange("GET", path).through(guard);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/office.css", "/metrics", "/health", "/signin/out", "/", "/jakarta.faces.resource/x.js"})
    void what_is_no_view_gets_the_policy_here(String path) throws IOException, ServletException {
        assertEquals(Exchange.POLICY, answer(path).header(CONTENT_POLICY));
    }

    /** PrimeFaces sends it there, with the nonce of its scripts; twice would mean that both must hold. */
    @ParameterizedTest
    @ValueSource(strings = {"/events/events.xhtml", "/mails/mails.xhtml", "/signin/signin.xhtml"})
    void a_view_gets_the_policy_elsewhere(String path) throws IOException, ServletException {
        assertNull(answer(path).header(CONTENT_POLICY));
    }

    // R-WS1: nothing of a screen stays behind on a shared machine
    @ParameterizedTest
    @CsvSource({
        "/events/events.xhtml, no-store",
        "/registrations/registration.xhtml, no-store",
        "/metrics, no-store",
        "/assets/office.css, ",
        "/jakarta.faces.resource/x.js, "
    })
    void no_screen_is_kept_by_a_browser(String path, String control) throws IOException, ServletException {
        assertEquals(control, answer(path).header("Cache-Control"));
    }

    @Test
    void browsers_are_told_to_be_careful() throws IOException, ServletException {
        Exchange answer = answer("/events/events.xhtml");
        assertTrue(answer.passed());
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertEquals("same-origin", answer.header("Referrer-Policy"));
    }

    @Test
    void only_the_doors_of_events_use_the_camera() throws IOException, ServletException {
        assertTrue(answer("/events/events.xhtml").header("Permissions-Policy").contains("camera=()"));
        String door = answer("/checkin/checkin.xhtml").header("Permissions-Policy");
        assertTrue(door.startsWith("camera=(self), microphone=()"), door);
    }

    @ParameterizedTest
    @CsvSource({
        "/consultations/conversation.xhtml, true",
        "/consultations/%63onversation.xhtml, false",
        "/consultations/conversation.xhtml;a=b, false",
        "/consultations/conversations.xhtml, false"
    })
    void only_the_address_of_a_conversation_as_it_is_written_takes_files(String path, boolean taken) {
        assertEquals(taken, guard.takesFiles(new Exchange("POST", path).request()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ja",
        "en, '', en",
        "'', en, en",
        "en, 'ja-JP,ja;q=0.9', en",
        "xx, 'en-GB,en;q=0.8', en",
        "'', 'vi,ko;q=0.5', ja",
        "'', '%%%;;q=x', ja"
    })
    void staff_read_the_language_of_their_cookie_then_of_their_browser_then_japanese(
            String cookie, String browser, String language) throws IOException, ServletException {
        Exchange exchange = new Exchange("GET", "/events/events.xhtml");
        if (!cookie.isEmpty()) {
            exchange.cookie("officeLanguage", cookie);
        }
        if (!browser.isEmpty()) {
            exchange.with("Accept-Language", browser);
        }
        exchange.through(guard);
        assertEquals(language, ReaderLanguage.of(exchange.request()).tag());
    }

    @Test
    void a_choice_of_language_is_kept_and_the_rest_of_the_address_stays() throws IOException, ServletException {
        Exchange exchange = new Exchange("GET", "/registrations/registrations.xhtml")
                .query("event=1&language=en&page=2")
                .through(new OfficeLanguage());
        assertEquals("/backoffice/registrations/registrations.xhtml?event=1&page=2", exchange.redirect());
        assertEquals("en", exchange.given().get(0).getValue());
        assertTrue(exchange.given().get(0).isHttpOnly());
        assertTrue(exchange.given().get(0).getSecure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "", "ja-simple", "../ja"})
    void a_language_the_office_does_not_speak_is_no_choice(String tag) throws IOException, ServletException {
        Exchange exchange = new Exchange("GET", "/events/events.xhtml")
                .query("language=" + tag)
                .through(new OfficeLanguage());
        assertTrue(exchange.passed());
        assertTrue(exchange.given().isEmpty());
    }
}
