package kakehashi.backoffice.openid;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the provider takes what, as it says itself. Source: OpenID Connect Discovery 1.0, section 3.
 *
 * @param authorization where people sign in
 * @param token where codes are redeemed
 * @param keys its public keys
 * @param basic whether the client's secret goes into a header; else into the form
 */
record Endpoints(URI authorization, URI token, URI keys, boolean basic) {

    /** Secrets travel safely, or not off this machine. */
    private static final Pattern SAFE = Pattern.compile("(https://|http://(localhost|127\\.0\\.0\\.1)[:/])[^\\s#]+");

    private static final String METHODS = "token_endpoint_auth_methods_supported";

    /** Reads its own description, which must be of this issuer. */
    static Endpoints read(String issuer, String description) throws OpenIdFailed {
        JsonObject json = json(description);
        if (!issuer.equals(json.getString("issuer", ""))) {
            throw new OpenIdFailed(OpenIdFailed.Why.PROVIDER);
        }
        List<String> methods =
                json.containsKey(METHODS) ? json.getJsonArray(METHODS).getValuesAs(JsonString::getString) : List.of();
        return new Endpoints(
                address(json, "authorization_endpoint"),
                address(json, "token_endpoint"),
                address(json, "jwks_uri"),
                methods.isEmpty() || methods.contains("client_secret_basic"));
    }

    /** An object of JSON. */
    static JsonObject json(String text) throws OpenIdFailed {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw new OpenIdFailed(OpenIdFailed.Why.PROVIDER);
        }
    }

    private static URI address(JsonObject json, String name) throws OpenIdFailed {
        String address = json.getString(name, "");
        if (!SAFE.matcher(address).matches()) {
            throw new OpenIdFailed(OpenIdFailed.Why.PROVIDER);
        }
        return URI.create(address);
    }
}
