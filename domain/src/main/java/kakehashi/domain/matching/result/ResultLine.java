package kakehashi.domain.matching.result;

import java.time.Instant;
import java.util.UUID;

/**
 * A published meeting with what came of it.
 *
 * @param pair who meets whom
 * @param reference the person's number
 * @param startsAt its beginning
 * @param endsAt its end
 * @param facts what is said; {@link MeetingFacts#NONE} for nothing
 * @param side who entered it last; null for nobody
 * @param enteredAt when; null for never
 * @param version of what stands, as it was read; 0 for nothing
 */
public record ResultLine(
        Pair pair,
        String reference,
        Instant startsAt,
        Instant endsAt,
        MeetingFacts facts,
        ResultSide side,
        Instant enteredAt,
        int version) {

    /** The person's sign-up. */
    public UUID guest() {
        return pair.guest();
    }

    /** Whether something is said. */
    public boolean isEntered() {
        return facts.presence() != null;
    }
}
