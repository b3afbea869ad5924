package kakehashi.domain.matching.interview.solver;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of the day in which a meeting takes place.
 *
 * @param number from 1, by the clock
 * @param startsAt its beginning
 * @param endsAt its end, after the beginning and not after the beginning of the next
 */
public record Turn(int number, Instant startsAt, Instant endsAt) {

    /** Whether there are that many minutes or more between this turn and a later one. */
    boolean before(Turn later, int minutes) {
        return Duration.between(endsAt, later.startsAt).compareTo(Duration.ofMinutes(minutes)) >= 0;
    }
}
