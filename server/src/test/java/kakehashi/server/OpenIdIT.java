package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kakehashi.domain.testing.IdentityProvider;
import org.junit.jupiter.api.Test;

/** Staff sign in at an identity provider. Source: domain 4.2; OpenID Connect Core 1.0. */
class OpenIdIT {

    private static final String LEAVE = "/backoffice/signin/openid?to=%2Fsurveys%2Fsurveys.xhtml";

    private final RunningServer server = Shared.server();
    private final IdentityProvider provider = Shared.provider();

    /** A browser that was never here. */
    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }

    private HttpResponse<String> open(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Where somebody stands after signing in at the provider. */
    private String standsAt(Consumer<Map<String, Object>> claims) throws IOException, InterruptedException {
        provider.vouch(claims);
        return open(browser(), LEAVE).uri().toString().substring(server.url().length());
    }

    private void assertKeptOut(Consumer<Map<String, Object>> claims) throws IOException, InterruptedException {
        assertEquals("/backoffice/signin/signin.xhtml?failed=provider", standsAt(claims));
    }

    @Test
    void whoever_is_linked_signs_in_and_nobody_else() throws Exception {
        String login = "linked." + Long.toString(System.nanoTime(), 36);
        Consumer<Map<String, Object>> linked = claims -> claims.put("sub", login);
        assertKeptOut(linked);
        link(login);

        assertEquals("/backoffice/surveys/surveys.xhtml", standsAt(linked));
        assertKeptOut(linked.andThen(claims -> claims.put("nonce", "another")));
        assertKeptOut(linked.andThen(claims -> claims.put("aud", "another")));
        assertKeptOut(linked.andThen(claims -> claims.put("exp", 1_700_000_000)));
        assertKeptOut(claims -> claims.put("sub", "unknown"));
        server.change("update staff_account set factor_secret = 'x', factor_since = now(), factor_step = 1"
                + " where login = '" + login + "'");
        assertTrue(standsAt(linked).startsWith("/backoffice/signin/code.xhtml?to="));
        assertEquals(
                "/backoffice/surveys/surveys.xhtml",
                standsAt(linked.andThen(claims -> claims.put("amr", List.of("pwd", "mfa")))));
        server.change(
                "update staff_account set stopped_at = now(), stop_reason = 'BY_HAND' where login = '" + login + "'");
        assertKeptOut(linked);
        assertEquals("1", server.ask("select count(*) from staff_account where provider_subject is not null"));
        assertEquals("", AccessChain.broken(server));
    }

    /** Somebody who looks after accounts makes one and says who its owner is at the provider. */
    private void link(String login) {
        try (Browser keepers = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(keepers, server, "system", "en");
            page.navigate(server.url() + "/backoffice/staff/accounts.xhtml");
            page.locator("#login").fill(login);
            page.locator("#role").selectOption("WARD");
            page.locator("#create").click();
            page.locator("#subject").fill("not a subject");
            page.locator("#link").click();
            assertThat(page.locator("section[aria-labelledby=provider] .note-error"))
                    .isVisible();
            page.locator("#subject").fill(login);
            page.locator("#link").click();
            assertThat(page.locator("section[aria-labelledby=provider] dd")).hasText(login);
            keepers.check("office-account-linked");
        }
    }

    @Test
    void a_return_nobody_left_for_or_with_another_state_signs_nobody_in() throws Exception {
        provider.vouchFor("somebody");
        HttpClient stranger = browser();
        for (String query : List.of("", "?code=1&state=2", "?error=access_denied")) {
            String path = open(stranger, "/backoffice/signin/openid/return" + query)
                    .uri()
                    .toString();
            assertTrue(path.endsWith("/signin/signin.xhtml?failed=provider"), path);
        }
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open(
                    "/backoffice/signin/signin.xhtml?failed=provider&language=ja&to=%2Fevents%2Fevents.xhtml");
            assertThat(page.locator(".note-error")).isVisible();
            assertThat(page.locator("#provider"))
                    .hasAttribute("href", "/backoffice/signin/openid?to=%2Fevents%2Fevents.xhtml");
            browser.check("office-signin-provider");
        }
    }
}
