package kakehashi.backoffice.openid;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import kakehashi.domain.signin.Secret;

/**
 * What is kept in the session while somebody is at the provider; it serves for one return.
 *
 * @param state what the provider must hand back, so that nobody else's return is taken
 * @param nonce what the token must name, so that it was made for this trip
 * @param verifier what proves to the provider that the code is redeemed by who asked for it (RFC 7636)
 * @param to the page asked for before signing in; may be null or nonsense
 */
public record Trip(String state, String nonce, String verifier, String to) implements Serializable {

    /** A new trip, with secrets of its own. */
    public static Trip begin(String to) {
        return new Trip(Secret.draw(), Secret.draw(), Secret.draw(), to);
    }

    /** Whether the provider handed back this trip's state. */
    public boolean isMeant(String returned) {
        return returned != null
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.US_ASCII), returned.getBytes(StandardCharsets.UTF_8));
    }

    /** What the provider keeps to compare the verifier with. */
    String challenge() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(sha.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never shows what it keeps. */
    @Override
    public String toString() {
        return "trip";
    }
}
