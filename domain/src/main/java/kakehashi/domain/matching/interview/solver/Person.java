package kakehashi.domain.matching.interview.solver;

import java.time.Instant;

/**
 * Somebody who comes to the day.
 *
 * @param id of the person
 * @param from when they arrive
 * @param until when they leave; no meeting ends later
 * @param language for which an interpreter is needed, BCP 47; empty for none
 * @param most meetings they want at most
 */
public record Person(long id, Instant from, Instant until, String language, int most) {

    /** Whether they are there for the whole of a turn. */
    public boolean isThere(Turn turn) {
        return !turn.startsAt().isBefore(from) && !turn.endsAt().isAfter(until);
    }
}
