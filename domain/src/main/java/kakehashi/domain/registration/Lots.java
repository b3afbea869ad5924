package kakehashi.domain.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The order of a draw: by the SHA-256 of the seed, a colon and the reference number, in hexadecimal, smallest first. Who
 * knows the seed can compute it again.
 */
public final class Lots {

    private static final int SEED_BYTES = 16;

    private Lots() {}

    /** A new seed: 32 hexadecimal digits. */
    static String seed(RandomGenerator lot) {
        byte[] bytes = new byte[SEED_BYTES];
        lot.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A number's lot: 64 hexadecimal digits. */
    public static String lot(String seed, String reference) {
        try {
            byte[] text = (seed + ":" + reference).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reference numbers in the order a seed gives them, each once. */
    public static List<String> order(String seed, Collection<String> references) {
        return references.stream()
                .distinct()
                .sorted(Comparator.comparing(reference -> lot(seed, reference)))
                .toList();
    }
}
