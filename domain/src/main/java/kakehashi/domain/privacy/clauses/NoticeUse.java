package kakehashi.domain.privacy.clauses;

import java.time.Instant;
import java.util.List;

/**
 * What became of a published notice in one language.
 *
 * @param version the version, 1 for the first
 * @param language BCP 47 tag
 * @param from when it was published
 * @param until when the next version was; null while it is in force
 * @param consents how many consents people gave on it
 * @param events the codes of the events whose people read it, in order
 */
public record NoticeUse(int version, String language, Instant from, Instant until, long consents, List<String> events) {

    /** Whether it is the one in force. */
    public boolean inForce() {
        return until == null;
    }
}
