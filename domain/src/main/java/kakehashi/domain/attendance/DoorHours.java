package kakehashi.domain.attendance;

import java.time.Duration;
import java.time.Instant;
import kakehashi.domain.event.Schedule;

/**
 * While people are checked in at an event.
 *
 * @param from from this moment
 * @param until before this moment
 */
public record DoorHours(Instant from, Instant until) {

    /** From a while before the beginning until the last day ends where the event takes place. */
    static DoorHours of(Schedule schedule, Duration before) {
        return new DoorHours(
                schedule.startsAt().minus(before),
                schedule.end()
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(schedule.zone())
                        .toInstant());
    }

    /** What a check-in at a moment comes to: {@code EARLY} or {@code LATE}; null when it is in time. */
    public Answer.Outcome refusal(Instant moment) {
        if (moment.isBefore(from)) {
            return Answer.Outcome.EARLY;
        }
        return moment.isBefore(until) ? null : Answer.Outcome.LATE;
    }
}
