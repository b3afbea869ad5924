package kakehashi.domain.registration;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;

/**
 * What a mailed link carries: the id of a sign-up or a booking and a keyed hash of it, so that nothing secret is stored
 * and nobody can make a link for another one.
 *
 * @param id the sign-up or booking
 * @param secret 16 bytes only we can compute
 */
public record ConfirmationKey(UUID id, byte[] secret) {

    private static final int LENGTH = 32;

    /** What a link lets its reader do. A key for one is of no use for the other. */
    public enum Use {
        CONFIRM,
        OFFER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The key of a sign-up or booking, to confirm it. */
    public static ConfirmationKey of(Seal seal, UUID id) {
        return of(Use.CONFIRM, seal, id);
    }

    /** The key of a sign-up for one use. */
    static ConfirmationKey of(Use use, Seal seal, UUID id) {
        return of(use, seal, id, 0);
    }

    /** The same after its mail address was put right so often; keys of earlier rounds are void. */
    static ConfirmationKey of(Use use, Seal seal, UUID id, int round) {
        return new ConfirmationKey(id, seal.token(word(use, round), id));
    }

    private static String word(Use use, int round) {
        return round == 0 ? use.word() : use.word() + round;
    }

    /** Reads what stands in a link; empty when it is not of the right form. */
    public static Optional<ConfirmationKey> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            UUID id = new UUID(buffer.getLong(), buffer.getLong());
            byte[] secret = new byte[16];
            buffer.get(secret);
            return Optional.of(new ConfirmationKey(id, secret));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether the year's keys made it, to confirm. */
    public boolean isGenuine(Seal seal) {
        return isGenuine(Use.CONFIRM, seal, 0);
    }

    boolean isGenuine(Use use, Seal seal, int round) {
        return MessageDigest.isEqual(secret, seal.token(word(use, round), id));
    }

    /** As it stands in a link: 43 characters. */
    public String text() {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        buffer.put(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "key of " + id;
    }
}
