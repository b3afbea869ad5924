package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A time that can be booked, at one place.
 *
 * @param startsAt its beginning
 * @param endsAt its end
 * @param place where one comes to; null for the office, and for whoever does not come
 * @param counsellors whose time it is, in the order they are asked
 */
public record Slot(Instant startsAt, Instant endsAt, UUID place, List<UUID> counsellors) {

    /** When it begins, and where. */
    public Spot spot() {
        return new Spot(startsAt, place);
    }

    /** Whether both take some of the same time. */
    boolean overlaps(Instant otherStart, Instant otherEnd) {
        return startsAt.isBefore(otherEnd) && otherStart.isBefore(endsAt);
    }
}
