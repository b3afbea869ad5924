package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says to requests no person of good will sends, and what it says about itself. */
class HttpIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final RunningServer server = Shared.server();
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/",
                "/ja/events",
                "/en/events/r8-12",
                "/ja-simple/events/r8-12/register",
                "/en/privacy",
                "/en/nothing-here",
                "/backoffice/signin/signin.xhtml"
            })
    void tells_nothing_about_its_make_and_allows_nothing_from_elsewhere(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") || policy.contains("default-src 'self'"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("http"), policy);
        assertEquals(Optional.of("nosniff"), answer.headers().firstValue("X-Content-Type-Options"));
        assertEquals(Optional.empty(), answer.headers().firstValue("Server"));
        assertEquals(Optional.empty(), answer.headers().firstValue("X-Powered-By"));
        assertFalse(answer.body().contains("Payara"));
        assertFalse(answer.body().contains("Mojarra"));
    }

    @Test
    void portal_has_nothing_inline() throws Exception {
        for (String path : List.of("/vi/", "/ja-simple/events", "/en/events/r8-12/register")) {
            HttpResponse<String> answer = get(path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertFalse(policy.contains("unsafe"), policy);
            assertFalse(answer.body().matches("(?s).*\\s(style|on[a-z]+)=\".*"), path);
            assertFalse(answer.body().contains("<style"), path);
            assertFalse(answer.body().matches("(?s).*<script(?![^>]*src=).*"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xx/", "/vi/nothing", "/home/home.xhtml", "/vi/events/none", "/en/events/r8-99/register"})
    void unknown_addresses_get_a_readable_404(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("<h1>"), path);
        assertTrue(answer.body().contains("<main"), path);
    }

    @Test
    void answers_404_in_the_language_of_the_address() throws Exception {
        assertTrue(get("/en/nothing").body().contains("Page not found"));
        assertTrue(get("/ja/nothing").body().contains("ページが見つかりません"));
    }

    @Test
    void leads_to_the_language_of_cookie_then_browser_then_japanese() throws Exception {
        assertEquals("/ja/", location(Map.of()));
        assertEquals("/vi/", location(Map.of("Accept-Language", "vi-VN,vi;q=0.9,en;q=0.5")));
        assertEquals("/en/", location(Map.of("Accept-Language", "vi", "Cookie", "language=en")));
        assertEquals("/ja/", location(Map.of("Accept-Language", "%%%;;q=x")));
    }

    private String location(Map<String, String> headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url() + "/")).GET();
        headers.forEach(request::header);
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(302, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow().replace(server.url(), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
    void refuses_other_verbs(String verb) throws Exception {
        assertEquals(
                405, raw(verb + " /vi/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/my/sign-in", "/backoffice/signin/signin.xhtml"})
    void refuses_addresses_that_would_press_a_button(String path) throws Exception {
        assertEquals(200, get(path).statusCode());
        assertEquals(405, get(path + "?f=f&jakarta%2Efaces.ViewState=stateless").statusCode());
    }

    @Test
    void refuses_large_strange_and_foreign_posts() throws Exception {
        String path = "/en/events/r8-12/register";
        assertEquals(
                413, post(path, FORM, "a=" + "x".repeat(1_100_000), Map.of()).statusCode());
        assertEquals(
                415,
                post(path, "multipart/form-data; boundary=x", "--x--", Map.of()).statusCode());
        String upload = "/en/my/messages/00000000-0000-0000-0000-000000000000";
        String files = "multipart/form-data; boundary=x";
        HttpResponse<String> unknown = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + upload))
                        .version(HttpClient.Version.HTTP_1_1) // as proxies speak
                        .header("Content-Type", files)
                        .POST(HttpRequest.BodyPublishers.ofString("--x--" + "x".repeat(200_000)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(302, unknown.statusCode());
        assertTrue(unknown.headers().firstValue("Location").orElseThrow().endsWith("/en/my/sign-in"));
        assertEquals(
                403,
                post(upload, files, "--x--", Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode());
        assertEquals(
                413, post(upload, FORM, "a=" + "x".repeat(1_100_000), Map.of()).statusCode());
        assertEquals(415, post(path, "text/xml", "<a/>", Map.of()).statusCode());
        assertEquals(
                403,
                post(path, FORM, "a=b", Map.of("Sec-Fetch-Site", "cross-site")).statusCode());
        assertEquals(
                403,
                post(path, FORM, "a=b", Map.of("Origin", "https://elsewhere.example"))
                        .statusCode());
    }

    /** A client that waits to be asked for its form would keep a thread waiting. */
    @Test
    void waits_for_nobody_who_waits_to_be_asked() throws IOException {
        assertEquals(
                417,
                raw("POST /en/events/r8-12/register HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                        + "Content-Type: " + FORM + "\r\nContent-Length: 3\r\n\r\n"));
    }

    @Test
    void damaged_view_state_leads_back_to_the_form() {
        for (String state : List.of("x", "1:2", "-1:9999999999", "\u0000", "x".repeat(5000), "")) {
            Visitor visitor = new Visitor(server.url());
            visitor.open("/en/events/r8-12/register");
            visitor.submit("next", Map.of("agreed", "on"), Map.of("jakarta.faces.ViewState", state));
            assertEquals(200, visitor.status(), state);
            assertTrue(visitor.path().endsWith("/register"), visitor.path());
        }
    }

    @Test
    void session_cookie_is_strict_and_session_changes_nothing_for_readers() throws Exception {
        List<String> reading = get("/vi/events").headers().allValues("Set-Cookie");
        assertTrue(reading.stream().noneMatch(cookie -> cookie.startsWith("session=")), reading.toString());
        List<String> form = get("/vi/events/r8-12/register").headers().allValues("Set-Cookie");
        String session = form.stream()
                .filter(cookie -> cookie.startsWith("session="))
                .findFirst()
                .orElseThrow();
        assertTrue(session.contains("HttpOnly"), session);
        assertTrue(session.matches("(?i).*SameSite=(Lax|Strict).*"), session);
    }

    @Test
    void never_writes_session_ids_into_addresses() throws Exception {
        assertFalse(get("/vi/events/r8-12/register").body().contains("jsessionid"));
    }

    /** A choice without a value would put its label into the address. */
    @Test
    void every_filter_has_an_empty_choice_and_marks_what_was_asked_for() throws Exception {
        String page = get("/en/events?audience=COMPANY&month=2026-12").body();
        assertEquals(3, page.split("<option value=\"\">", -1).length - 1);
        assertTrue(page.contains("<option value=\"COMPANY\" selected=\"selected\">Companies</option>"), page);
        assertTrue(page.contains("<option value=\"2026-12\" selected=\"selected\">"), page);
        assertFalse(page.contains("<option>"), page);
    }

    @Test
    void health_tells_details_to_this_machine_alone() throws Exception {
        assertEquals("{\"status\":\"UP\"}", get("/health/live").body());
        assertTrue(get("/health/ready").body().contains("\"database\":\"UP\""));
        HttpRequest proxied = HttpRequest.newBuilder(URI.create(server.url() + "/health/ready"))
                .header("X-Forwarded-For", "192.0.2.1")
                .build();
        assertEquals(
                "{\"status\":\"UP\"}",
                client.send(proxied, HttpResponse.BodyHandlers.ofString()).body());
        assertEquals(200, get("/metrics").statusCode());
        HttpRequest metrics = HttpRequest.newBuilder(URI.create(server.url() + "/metrics"))
                .header("X-Forwarded-For", "192.0.2.1")
                .build();
        assertNotEquals(
                200, client.send(metrics, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void back_office_counts_mails_for_this_machine_alone() throws Exception {
        HttpResponse<String> answer = get("/backoffice/metrics");
        assertEquals(200, answer.statusCode());
        for (String state : List.of("queued", "sending", "sent", "held", "failed", "recalled", "bounced")) {
            assertTrue(
                    answer.body().matches("(?s).*\nkakehashi_mails\\{state=\"" + state + "\"} \\d+\\.0\n.*"),
                    answer.body());
        }
        assertTrue(answer.body().contains("jvm_memory_used_bytes"));
        assertFalse(answer.headers().map().containsKey("Set-Cookie"));
        HttpRequest proxied = HttpRequest.newBuilder(URI.create(server.url() + "/backoffice/metrics"))
                .header("X-Forwarded-For", "192.0.2.1")
                .build();
        assertEquals(
                404, client.send(proxied, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void calendar_file_is_in_the_readers_language() throws Exception {
        HttpResponse<String> answer = get("/vi/events/r8-12.ics");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("BEGIN:VCALENDAR"));
        assertTrue(answer.body().contains("DTSTART:20261209T050000Z"), answer.body());
        assertFalse(answer.body().contains("\uFFF9"));
        assertTrue(answer.body().contains("STATUS:CONFIRMED"), answer.body());
        String kept = get("/vi/events/r8-12.ics?kept=true").body();
        assertTrue(kept.contains("STATUS:TENTATIVE"), kept);
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.url() + path)).GET().build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The final status of a request as bytes, for what no well-behaved client sends. */
    private int raw(String request) throws IOException {
        URI address = URI.create(server.url());
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith("HTTP/1.1 ") && !line.startsWith("HTTP/1.1 100"))
                    .map(line -> Integer.valueOf(line.substring(9, 12)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_company_reads_what_it_can_still_begin_with_this_year() throws Exception {
        String page = get("/ja/companies").body();
        assertTrue(page.contains("今年度の回は、すべて終わりました"), page);
        assertTrue(page.contains("区外の会社も"), page);
        assertTrue(page.contains("/ja/events/r8-13"), page);
        assertTrue(page.contains("/ja/my/company/openings"), page);
        assertTrue(page.contains("当日は"), page);
    }

    @Test
    void the_day_sign_up_opens_goes_into_a_calendar_and_companies_read_what_to_bring() throws Exception {
        Shared.server().change("update event set opens_at = '2027-01-02' where code = 'r8-15'");
        Shared.untilVisitorsSee("/en/events/r8-15", "/en/events/r8-15.ics?opens=true");
        String file = get("/en/events/r8-15.ics?opens=true").body();
        assertTrue(file.contains("r8-15-opens@") && file.contains("Sign-up opens:"), file);
        assertFalse(file.contains("LOCATION"), file);
        assertTrue(get("/en/events/r8-13").body().contains("For companies that take part"));
        assertFalse(get("/en/events/r8-15").body().contains("For companies that take part"));
    }
}
