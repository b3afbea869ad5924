package kakehashi.backoffice.openid;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Talks with an identity provider: where people sign in, and redeeming the code they come back with. Source: OpenID Connect
 * Core 1.0, section 3.1; RFC 7636; RFC 9700.
 */
public final class OpenIdProvider {

    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String issuer;
    private final String client;
    private final Path secret;
    private final String factor;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private Endpoints endpoints;
    private IdTokens tokens;

    /**
     * A provider.
     *
     * @param secret the file that holds the client's secret
     * @param factor values of {@code amr} or {@code acr} that stand for a second factor, by comma; may be empty
     */
    OpenIdProvider(String issuer, String client, Path secret, String factor) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.factor = factor;
    }

    /** Where the person is led to sign in. */
    public String address(Trip trip, String back) throws OpenIdFailed {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", client);
        asked.put("redirect_uri", back);
        asked.put("scope", "openid");
        asked.put("state", trip.state());
        asked.put("nonce", trip.nonce());
        asked.put("code_challenge", trip.challenge());
        asked.put("code_challenge_method", "S256");
        URI there = endpoints().authorization();
        return there + (there.getQuery() == null ? "?" : "&") + form(asked);
    }

    /** Whom the provider vouches for with the code somebody came back with. */
    public Proof redeem(Trip trip, String code, String back) throws OpenIdFailed {
        Endpoints there = endpoints();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", back);
        form.put("code_verifier", trip.verifier());
        HttpRequest.Builder request = HttpRequest.newBuilder(there.token());
        if (there.basic()) {
            request.header("Authorization", "Basic " + basic());
        } else {
            form.put("client_id", client);
            form.put("client_secret", secret());
        }
        JsonObject answer = Endpoints.json(ask(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)))));
        return tokens().read(answer.getString("id_token", ""), trip.nonce());
    }

    /** Whether a return says that it comes from this provider, or does not say. Source: RFC 9207. */
    public boolean isFromHere(String said) {
        return said == null || said.equals(issuer);
    }

    private synchronized Endpoints endpoints() throws OpenIdFailed {
        if (endpoints == null) {
            URI description = URI.create(issuer.replaceAll("/$", "") + DESCRIPTION);
            endpoints = Endpoints.read(
                    issuer, ask(HttpRequest.newBuilder(description).GET()));
        }
        return endpoints;
    }

    private synchronized IdTokens tokens() throws OpenIdFailed {
        if (tokens == null) {
            tokens = new IdTokens(issuer, client, endpoints().keys(), factor);
        }
        return tokens;
    }

    private String ask(HttpRequest.Builder request) throws OpenIdFailed {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Accept", "application/json")
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new OpenIdFailed(OpenIdFailed.Why.PROVIDER);
            }
            return answer.body();
        } catch (IOException e) {
            throw new OpenIdFailed(OpenIdFailed.Why.PROVIDER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpenIdFailed(OpenIdFailed.Why.PROVIDER);
        }
    }

    private String basic() throws OpenIdFailed {
        String both = encode(client) + ":" + encode(secret());
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII));
    }

    /** Read each time, so that a new one counts without a start. */
    private String secret() throws OpenIdFailed {
        try {
            return Files.readString(secret).strip();
        } catch (IOException unreadable) {
            throw new OpenIdFailed(OpenIdFailed.Why.PROVIDER);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
