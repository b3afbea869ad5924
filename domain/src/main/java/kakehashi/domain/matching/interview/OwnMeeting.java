package kakehashi.domain.matching.interview;

import java.time.Instant;
import java.util.UUID;

/**
 * A published meeting, as one of both sides sees it.
 *
 * @param startsAt its beginning
 * @param endsAt its end
 * @param place the number of the company's booth; empty while it has none
 * @param company the company's name
 * @param hostId the company's sign-up
 * @param guestId the person's sign-up
 * @param reference its number
 * @param interpreted whether somebody interprets
 */
public record OwnMeeting(
        Instant startsAt,
        Instant endsAt,
        String place,
        String company,
        UUID hostId,
        UUID guestId,
        String reference,
        boolean interpreted) {}
