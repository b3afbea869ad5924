package kakehashi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kakehashi.i18n.web.Guard;
import kakehashi.i18n.web.Incident;
import kakehashi.i18n.web.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String FILES = "multipart/form-data; boundary=x";

    private boolean stopping;
    private int inside;
    private boolean passed;

    private final Guard guard = new Guard() {
        @Override
        protected boolean enter() {
            inside += stopping ? 0 : 1;
            return !stopping;
        }

        @Override
        protected void leave() {
            inside--;
        }

        @Override
        protected boolean takesFiles(HttpServletRequest request) {
            return request.getRequestURI().equals("/vi/files");
        }

        @Override
        protected void prepare(HttpServletRequest request, HttpServletResponse response) {
            response.setHeader("Content-Security-Policy", "default-src 'none'");
        }
    };

    private Exchange answer(Exchange exchange) throws IOException, ServletException {
        return answer(exchange, (request, response) -> {
            assertEquals(1, inside);
            passed = true;
        });
    }

    private Exchange answer(Exchange exchange, FilterChain chain) throws IOException, ServletException {
        guard.doFilter((jakarta.servlet.ServletRequest) exchange.request(), exchange.response(), chain);
        assertEquals(0, inside, "every request that was counted in is counted out");
        return exchange;
    }

    private void assertRefused(int status, Exchange exchange) throws IOException, ServletException {
        answer(exchange);
        assertEquals(status, exchange.status());
        assertEquals("close", exchange.header("Connection"));
        assertFalse(passed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void lets_readers_in(String method) throws IOException, ServletException {
        assertEquals(200, answer(new Exchange(method)).status());
        assertTrue(passed);
    }

    /** Faces does not ask for the method, and a page without state for nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void takes_no_address_for_a_form(String method) throws IOException, ServletException {
        assertRefused(405, new Exchange(method).parameter("jakarta.faces.ViewState", "stateless"));
    }

    @Test
    void lets_a_form_in() throws IOException, ServletException {
        answer(new Exchange("POST").body(FORM + ";charset=UTF-8", 200).with("Sec-Fetch-Site", "same-origin"));
        assertTrue(passed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "CONNECT", "get", "PROPFIND"})
    void knows_no_other_methods(String method) throws IOException, ServletException {
        assertRefused(405, new Exchange(method).body(FORM, 10));
    }

    @Test
    void takes_no_more_than_a_form_can_hold() throws IOException, ServletException {
        assertEquals(200, answer(new Exchange("POST").body(FORM, 1024 * 1024)).status());
        passed = false;
        assertRefused(413, new Exchange("POST").body(FORM, 1024 * 1024 + 1));
    }

    @Test
    void takes_nothing_of_unknown_length() throws IOException, ServletException {
        assertRefused(411, new Exchange("POST").body(FORM, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/json", "text/plain", ""})
    void takes_nothing_but_forms(String type) throws IOException, ServletException {
        assertRefused(415, new Exchange("POST").body(type.isEmpty() ? null : type, 10));
    }

    @Test
    void takes_files_where_a_form_has_them_and_no_larger_ones() throws IOException, ServletException {
        answer(new Exchange("POST").at("/vi/files").body(FILES, Upload.LARGEST_FORM));
        assertTrue(passed);
        passed = false;
        assertRefused(413, new Exchange("POST").at("/vi/files").body(FILES, Upload.LARGEST_FORM + 1));
        assertRefused(413, new Exchange("POST").at("/vi/files").body(FORM, Upload.LARGEST_FORM));
        assertRefused(411, new Exchange("POST").at("/vi/files").body(FILES, -1));
        assertRefused(415, new Exchange("POST").at("/vi/files").body("application/json", 10));
        assertRefused(403, new Exchange("POST").at("/vi/files").body(FILES, 10).with("Sec-Fetch-Site", "cross-site"));
        assertRefused(413, new Exchange("POST").at("/vi/other").body(FILES, Upload.LARGEST_FORM));
        assertRefused(415, new Exchange("POST").at("/vi/other").body(FILES, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", ""})
    void refuses_forms_of_other_sites_by_what_the_browser_says(String site) throws IOException, ServletException {
        assertRefused(403, new Exchange("POST").body(FORM, 10).with("Sec-Fetch-Site", site));
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, kakehashi.example.jp",
        "https://kakehashi.example.jp.evil.example, kakehashi.example.jp",
        "https://evil-kakehashi.example.jp, kakehashi.example.jp",
        "https://kakehashi.example.jp:8443, kakehashi.example.jp",
        "null, kakehashi.example.jp",
        "https://kakehashi.example.jp, "
    })
    void refuses_forms_of_other_sites_by_their_origin(String origin, String host) throws IOException, ServletException {
        assertRefused(
                403, new Exchange("POST").body(FORM, 10).with("Origin", origin).with("Host", host));
    }

    @Test
    void takes_forms_of_its_own_origin_and_of_old_browsers() throws IOException, ServletException {
        Exchange own = new Exchange("POST")
                .body(FORM, 10)
                .with("Origin", "https://kakehashi.example.jp")
                .with("Host", "kakehashi.example.jp");
        assertEquals(200, answer(own).status());
        assertEquals(200, answer(new Exchange("POST").body(FORM, 10)).status());
    }

    @Test
    void other_sites_may_link_to_us() throws IOException, ServletException {
        answer(new Exchange("GET").with("Sec-Fetch-Site", "cross-site"));
        assertTrue(passed);
    }

    @Test
    void an_error_page_does_not_read_what_was_refused() throws IOException, ServletException {
        Exchange exchange = new Exchange("POST").body("application/json", 10).parameter("name", "SUHARTO");
        assertRefused(415, exchange);
        HttpServletRequest shown = exchange.forwarded();
        assertEquals("GET", shown.getMethod());
        assertNull(shown.getParameter("name"));
        assertEquals(Map.of(), shown.getParameterMap());
        assertNull(shown.getParameterValues("name"));
        assertFalse(shown.getParameterNames().hasMoreElements());
    }

    @Test
    void turns_everybody_away_while_the_server_stops() throws IOException, ServletException {
        stopping = true;
        Exchange exchange = answer(new Exchange("GET"));
        assertEquals(503, exchange.status());
        assertEquals("10", exchange.header("Retry-After"));
        assertFalse(passed);
    }

    @Test
    void tells_browsers_to_be_careful_on_every_answer() throws IOException, ServletException {
        for (Exchange exchange : new Exchange[] {new Exchange("GET"), new Exchange("PUT")}) {
            answer(exchange);
            assertEquals("nosniff", exchange.header("X-Content-Type-Options"));
            assertEquals("DENY", exchange.header("X-Frame-Options"));
            assertEquals("same-origin", exchange.header("Referrer-Policy"));
            assertEquals("default-src 'none'", exchange.header("Content-Security-Policy"));
        }
    }

    @Test
    void answers_a_failure_with_a_number_and_without_its_words() throws IOException, ServletException {
        Exchange exchange = answer(new Exchange("GET"), (request, response) -> {
            throw new IllegalStateException("SUHARTO");
        });
        assertEquals(500, exchange.status());
        assertTrue(exchange.attribute(Incident.NUMBER).toString().matches("E\\d{6}"));
    }

    @Test
    void tells_browsers_to_be_careful_after_a_failure_too() throws IOException, ServletException {
        Exchange exchange = answer(new Exchange("GET"), (request, response) -> {
            throw new ServletException("failed");
        });
        assertEquals("nosniff", exchange.header("X-Content-Type-Options"));
        assertEquals("default-src 'none'", exchange.header("Content-Security-Policy"));
    }

    /** No network address, no query, and nothing of a mailed link. */
    @Test
    void logs_requests_without_telling_whose_they_are() throws IOException, ServletException {
        List<String> lines = new ArrayList<>();
        Logger requests = Logger.getLogger("kakehashi.requests");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(entry.getMessage());
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        requests.addHandler(handler);
        try {
            answer(new Exchange("GET").at("/vi/events/r8-13").parameter("for", "company"));
            answer(new Exchange("GET").at("/vi/confirm/" + "x".repeat(43)));
        } finally {
            requests.removeHandler(handler);
        }
        assertTrue(lines.get(0).matches("GET /vi/events/r8-13 200 \\d+ ms"), lines.toString());
        assertTrue(lines.get(1).matches("GET /vi/confirm/… 200 \\d+ ms"), lines.toString());
    }

    @Test
    void leaves_an_answer_alone_that_is_on_its_way() throws IOException, ServletException {
        Exchange exchange = answer(new Exchange("GET").committed(), (request, response) -> {
            throw new IllegalStateException("too late");
        });
        assertEquals(200, exchange.status());
    }
}
