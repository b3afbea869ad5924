package kakehashi.domain.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random texts that only their holder knows; we keep their hashes. */
public final class Secret {

    private static final SecureRandom LOT = new SecureRandom();
    private static final int BYTES = 32;
    private static final long CODES = 1_000_000;

    private Secret() {}

    /** A new one: 256 bits in 43 characters. */
    public static String draw() {
        byte[] bytes = new byte[BYTES];
        LOT.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a text has the form of a secret of ours. */
    public static boolean isWellFormed(String text) {
        return text != null && text.matches("[A-Za-z0-9_-]{43}");
    }

    /** The code that a browser with this secret shows: six digits. */
    public static String code(String browserSecret) {
        long number = ByteBuffer.wrap(hash("code:" + browserSecret)).getLong();
        return "%06d".formatted(Math.floorMod(number, CODES));
    }

    /** Its SHA-256. */
    public static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of a code, bound to the link it opens: without the link nobody can try all codes. */
    static byte[] hash(String code, String link) {
        return hash(code + ":" + link);
    }
}
