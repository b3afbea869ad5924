package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A time that nobody has taken yet.
 *
 * @param startsAt its beginning
 * @param endsAt its end
 * @param channels how people could talk
 * @param counsellors the numbers of those who are free, in order
 */
public record FreeTime(Instant startsAt, Instant endsAt, Set<Channel> channels, List<Integer> counsellors) {

    /** The same time by these channels. */
    FreeTime by(Set<Channel> ways) {
        return new FreeTime(startsAt, endsAt, ways, counsellors);
    }
}
