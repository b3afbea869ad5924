package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.UUID;

/**
 * When a consultation begins, and where.
 *
 * @param startsAt its beginning
 * @param place where one comes to, a {@link MeetingPlace}; null for the office, and for whoever does not come
 */
public record Spot(Instant startsAt, UUID place) {

    /** A time at the office, or one for which nobody comes. */
    public static Spot atOffice(Instant startsAt) {
        return new Spot(startsAt, null);
    }
}
