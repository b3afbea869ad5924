package kakehashi.domain.matching.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

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

    /**
     * What is said of it, when it fits together.
     *
     * @param zone of the event
     * @throws Refused {@code resultEarly} before its beginning; as {@link MeetingFacts#checked}
     */
    public MeetingFacts checked(MeetingFacts said, ZoneId zone, Instant now) {
        if (startsAt.isAfter(now)) {
            throw new Refused("resultEarly");
        }
        return said.checked(LocalDate.ofInstant(startsAt, zone));
    }

    /** Whether something is said. */
    public boolean isEntered() {
        return facts.presence() != null;
    }
}
