package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A time that can be booked.
 *
 * @param startsAt its beginning
 * @param endsAt its end
 * @param counsellors whose time it is, in the order they are asked
 */
public record Slot(Instant startsAt, Instant endsAt, List<UUID> counsellors) {

    /** Whether both take some of the same time. */
    boolean overlaps(Instant otherStart, Instant otherEnd) {
        return startsAt.isBefore(otherEnd) && otherStart.isBefore(endsAt);
    }
}
