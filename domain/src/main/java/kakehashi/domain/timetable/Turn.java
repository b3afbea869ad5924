package kakehashi.domain.timetable;

import java.time.Instant;

/**
 * A stretch of the day in which everybody stays where they are.
 *
 * @param number from 1, by the clock
 * @param startsAt its beginning
 * @param endsAt its end
 */
public record Turn(int number, Instant startsAt, Instant endsAt) {}
