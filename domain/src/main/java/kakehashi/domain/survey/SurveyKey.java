package kakehashi.domain.survey;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;

/**
 * What a survey's link carries: the survey, a random number, and a keyed hash of both, so that nobody but we can make one
 * and nobody, we included, knows afterwards to whom it was mailed.
 *
 * @param surveyId the survey
 * @param number 16 random bytes
 * @param proof 16 bytes only we can compute
 */
public record SurveyKey(UUID surveyId, byte[] number, byte[] proof) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PART = 16;

    /** A new key; it is stored nowhere. */
    static SurveyKey make(Seal seal, UUID surveyId) {
        byte[] number = new byte[PART];
        RANDOM.nextBytes(number);
        return new SurveyKey(surveyId, number, proof(seal, surveyId, number));
    }

    private static byte[] proof(Seal seal, UUID surveyId, byte[] number) {
        return seal.token("survey:" + HexFormat.of().formatHex(number), surveyId);
    }

    /** Reads what stands in a link; empty when it is not of the right form. */
    public static Optional<SurveyKey> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != 3 * PART) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            UUID survey = new UUID(buffer.getLong(), buffer.getLong());
            byte[] number = new byte[PART];
            byte[] proof = new byte[PART];
            buffer.get(number).get(proof);
            return Optional.of(new SurveyKey(survey, number, proof));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether the year's keys made it. */
    boolean isGenuine(Seal seal) {
        return MessageDigest.isEqual(proof, proof(seal, surveyId, number));
    }

    /** What is remembered of it once it was used: 64 hexadecimal digits, from which it cannot be made again. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** As it stands in a link: 64 characters. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    private byte[] bytes() {
        return ByteBuffer.allocate(3 * PART)
                .putLong(surveyId.getMostSignificantBits())
                .putLong(surveyId.getLeastSignificantBits())
                .put(number)
                .put(proof)
                .array();
    }

    /** Never shows the number. */
    @Override
    public String toString() {
        return "key of survey " + surveyId;
    }
}
