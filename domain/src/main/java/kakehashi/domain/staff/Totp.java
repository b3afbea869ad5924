package kakehashi.domain.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of six digits that change every thirty seconds. Source: RFC 6238. */
final class Totp {

    /** A code may be one step early or late, for clocks that differ a little. */
    private static final int STEPS_ASIDE = 1;

    private static final int SECRET_LENGTH = 20;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = GENERATOR.getTimeStep().toSeconds();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A secret of 160 bits in base 32, as people type it into their app. */
    static String drawSecret() {
        byte[] secret = new byte[SECRET_LENGTH];
        RANDOM.nextBytes(secret);
        return new Base32().encodeToString(secret).replace("=", "");
    }

    /**
     * The step of a code; empty when it is wrong, too old or too new.
     *
     * @param after the step of the last code that was taken: it and those before it are not taken again
     */
    static OptionalLong step(String secret, String code, Instant now, long after) {
        long current = now.getEpochSecond() / STEP;
        for (long step = current - STEPS_ASIDE; step <= current + STEPS_ASIDE; step++) {
            boolean right = MessageDigest.isEqual(bytes(code(secret, step)), bytes(code));
            if (right && step > after) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String code(String secret, long step) {
        try {
            SecretKeySpec key = new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("no key", e);
        }
    }

    /** What the app reads from the picture. Source: Key Uri Format of Google Authenticator. */
    static String address(String issuer, String login, String secret) {
        return "otpauth://totp/" + escape(issuer) + ":" + escape(login) + "?secret=" + secret + "&issuer="
                + escape(issuer);
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
