package kakehashi.domain.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An identity provider on this machine (OpenID Connect, PKCE); it vouches at once for whom the test says. */
public final class IdentityProvider implements AutoCloseable {

    /** The client it knows. */
    public static final String CLIENT = "kakehashi office";

    /** That client's secret. */
    public static final String SECRET = "for: the tests only";

    private final KeyPair keys = pair();
    private final KeyPair others = pair();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile String algorithm = "RS256";
    private volatile KeyPair signing = keys;
    private volatile Consumer<Map<String, Object>> claims = each -> {};

    /** Starts on a free port. */
    public IdentityProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", each -> send(each, 200, description()));
        server.createContext("/keys", each -> send(each, 200, json(Map.of("keys", new Object[] {key()}))));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::redeem);
        server.start();
    }

    /** Its name. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Vouches from now on, in tokens whose claims are altered so. */
    public void vouch(Consumer<Map<String, Object>> altered) {
        claims = altered;
        algorithm = "RS256";
        signing = keys;
    }

    /** Vouches from now on for somebody. */
    public void vouchFor(String subject) {
        vouch(each -> each.put("sub", subject));
    }

    /** Does not sign from now on. */
    public void signNothing() {
        algorithm = "none";
    }

    /** Signs from now on with a key that is not its own. */
    public void signAsSomebodyElse() {
        signing = others;
    }

    private String description() {
        return json(Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys"));
    }

    private Map<String, Object> key() {
        RSAPublicKey open = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty", "RSA",
                "kid", "one",
                "use", "sig",
                "n", number(open.getModulus()),
                "e", number(open.getPublicExponent()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> wanted = parameters(exchange.getRequestURI().getRawQuery());
        boolean fine = CLIENT.equals(wanted.get("client_id"))
                && "code".equals(wanted.get("response_type"))
                && "S256".equals(wanted.get("code_challenge_method"));
        if (!fine) {
            send(exchange, 400, "{}");
            return;
        }
        String code = UUID.randomUUID().toString();
        asked.put(code, wanted);
        exchange.getResponseHeaders()
                .add("Location", wanted.get("redirect_uri") + "?code=" + code + "&state=" + wanted.get("state"));
        send(exchange, 302, "");
    }

    private void redeem(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> wanted = asked.remove(form.getOrDefault("code", ""));
        boolean fine = wanted != null
                && credentials().equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && wanted.get("redirect_uri").equals(form.get("redirect_uri"))
                && wanted.get("code_challenge").equals(challenge(form.get("code_verifier")));
        send(exchange, fine ? 200 : 400, fine ? json(Map.of("token_type", "Bearer", "id_token", token(wanted))) : "{}");
    }

    private static String credentials() {
        String both = "kakehashi+office:for%3A+the+tests+only";
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII));
    }

    private String token(Map<String, String> wanted) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> said = new LinkedHashMap<>(Map.of(
                "iss",
                issuer(),
                "aud",
                CLIENT,
                "sub",
                "somebody",
                "iat",
                now,
                "exp",
                now + 300,
                "nonce",
                wanted.get("nonce")));
        claims.accept(said);
        String head = encode(json(Map.of("alg", algorithm, "kid", "one", "typ", "JWT")));
        String text = head + "." + encode(json(said));
        return text + "." + (algorithm.equals("none") ? "" : sign(text));
    }

    private String sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signing.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return encode(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return encode(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> json(each.getKey()) + ":" + json(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return json(list.toArray());
        }
        if (value instanceof Object[] list) {
            return Arrays.stream(list).map(IdentityProvider::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number ? value.toString() : "\"" + value + "\"";
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> decode(each[0]), each -> decode(each[1])));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
