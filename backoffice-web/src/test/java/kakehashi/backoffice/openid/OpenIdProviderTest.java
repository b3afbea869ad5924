package kakehashi.backoffice.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kakehashi.domain.testing.IdentityProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tokens are believed. Source: OpenID Connect Core 1.0, section 3.1.3.7. */
class OpenIdProviderTest {

    private static final String BACK = "http://localhost:8080/backoffice/signin/openid/return";

    @TempDir
    Path folder;

    private final IdentityProvider there = new IdentityProvider();
    private final Trip trip = Trip.begin(null);
    private OpenIdProvider provider;

    @BeforeEach
    void set() throws IOException {
        provider = provider(there.issuer(), IdentityProvider.SECRET);
    }

    @AfterEach
    void stop() {
        there.close();
    }

    private OpenIdProvider provider(String issuer, String secret) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), secret + "\n");
        return new OpenIdProvider(issuer, IdentityProvider.CLIENT, file, "mfa, gold");
    }

    /** What the browser comes back with after it was led there. */
    private String code(Trip begun) throws IOException, InterruptedException, OpenIdFailed {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(provider.address(begun, BACK)))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        String address = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(address.startsWith(BACK) && address.endsWith("&state=" + begun.state()), address);
        return address.replaceAll(".*code=|&.*", "");
    }

    private Proof come(Consumer<Map<String, Object>> altered) throws Exception {
        there.vouch(altered);
        return provider.redeem(trip, code(trip), BACK);
    }

    private OpenIdFailed.Why failure(Consumer<Map<String, Object>> altered) {
        return assertThrows(OpenIdFailed.class, () -> come(altered)).why();
    }

    @Test
    void a_token_that_is_signed_for_us_and_this_trip_is_believed() throws Exception {
        assertEquals(new Proof("sato-7", false), come(each -> each.put("sub", "sato-7")));
    }

    @Test
    void a_second_factor_there_counts_when_it_is_one_that_is_set() throws Exception {
        assertTrue(come(each -> each.put("amr", List.of("pwd", "mfa"))).factor());
        assertTrue(come(each -> each.put("acr", "gold")).factor());
        assertFalse(come(each -> each.putAll(Map.of("amr", List.of("pwd"), "acr", "silver")))
                .factor());
    }

    @Test
    void a_token_for_others_or_another_trip_or_another_time_is_not() {
        long now = Instant.now().getEpochSecond();
        assertEquals(OpenIdFailed.Why.TOKEN, failure(each -> each.put("nonce", "another")));
        assertEquals(OpenIdFailed.Why.TOKEN, failure(each -> each.remove("nonce")));
        assertEquals(OpenIdFailed.Why.TOKEN, failure(each -> each.put("aud", "another client")));
        assertEquals(OpenIdFailed.Why.TOKEN, failure(each -> each.put("azp", "another client")));
        assertEquals(
                OpenIdFailed.Why.TOKEN,
                failure(each -> each.put("aud", List.of(IdentityProvider.CLIENT, "another client"))));
        assertEquals(OpenIdFailed.Why.TOKEN, failure(each -> each.put("iss", "https://id.example.jp")));
        assertEquals(OpenIdFailed.Why.TOKEN, failure(each -> each.put("exp", now - 120)));
        assertEquals(OpenIdFailed.Why.TOKEN, failure(each -> each.remove("exp")));
        assertEquals(OpenIdFailed.Why.TOKEN, failure(each -> each.remove("sub")));
    }

    @Test
    void a_token_that_is_not_signed_by_the_provider_is_not() throws Exception {
        there.signNothing();
        assertEquals(OpenIdFailed.Why.TOKEN, failureAsIs());
        there.vouchFor("sato-7");
        there.signAsSomebodyElse();
        assertEquals(OpenIdFailed.Why.TOKEN, failureAsIs());
    }

    private OpenIdFailed.Why failureAsIs() throws Exception {
        String code = code(trip);
        return assertThrows(OpenIdFailed.class, () -> provider.redeem(trip, code, BACK))
                .why();
    }

    @Test
    void a_code_is_redeemed_once_by_who_asked_for_it_alone() throws Exception {
        String code = code(trip);
        Trip anothers = Trip.begin(null);
        assertNotEquals(trip.verifier(), anothers.verifier());
        assertEquals(
                OpenIdFailed.Why.PROVIDER,
                assertThrows(OpenIdFailed.class, () -> provider.redeem(anothers, code, BACK))
                        .why());
        assertEquals(
                OpenIdFailed.Why.PROVIDER,
                assertThrows(OpenIdFailed.class, () -> provider.redeem(trip, code, BACK))
                        .why());
    }

    @Test
    void a_return_is_of_this_trip_and_from_this_provider() {
        assertTrue(trip.isMeant(trip.state()));
        assertFalse(trip.isMeant(Trip.begin(null).state()));
        assertFalse(trip.isMeant(null));
        assertTrue(provider.isFromHere(null));
        assertTrue(provider.isFromHere(there.issuer()));
        assertFalse(provider.isFromHere("https://id.example.jp"));
    }

    @Test
    void a_provider_that_is_away_or_calls_itself_something_else_or_does_not_know_us_is_told_so() throws Exception {
        OpenIdProvider alias = provider(there.issuer().replace("127.0.0.1", "localhost"), IdentityProvider.SECRET);
        OpenIdProvider away = provider("http://127.0.0.1:1", IdentityProvider.SECRET);
        for (OpenIdProvider each : List.of(alias, away)) {
            assertEquals(
                    OpenIdFailed.Why.PROVIDER,
                    assertThrows(OpenIdFailed.class, () -> each.address(trip, BACK))
                            .why());
        }
        provider = provider(there.issuer(), "not the secret");
        assertEquals(OpenIdFailed.Why.PROVIDER, failureAsIs());
    }
}
