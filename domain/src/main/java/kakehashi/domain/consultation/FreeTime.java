package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A time that nobody has taken yet.
 *
 * @param startsAt its beginning
 * @param endsAt its end
 * @param place where one comes to; null for the office, and for whoever does not come
 * @param channels how people could talk
 * @param counsellors the numbers of those who are free, in order
 */
public record FreeTime(Instant startsAt, Instant endsAt, UUID place, Set<Channel> channels, List<Integer> counsellors) {

    /** The same time by these channels, at a place. */
    FreeTime by(Set<Channel> ways, UUID where) {
        return new FreeTime(startsAt, endsAt, where, ways, counsellors);
    }
}
