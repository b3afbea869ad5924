package kakehashi.domain.consultation;

import java.time.Duration;
import java.time.Instant;

/** When people are reminded: three days and one day before, each once, and never of what they booked later than that. */
public final class Reminder {

    private static final Duration FIRST = Duration.ofDays(3);
    private static final Duration LAST = Duration.ofDays(1);

    /** The reminders that are still to come. */
    public enum Left {
        BOTH,
        LAST,
        NONE
    }

    private Reminder() {}

    /** Which reminders of a consultation are still to come. */
    public static Left left(Instant startsAt, Instant now) {
        Instant due = nextDue(startsAt, now);
        if (due == null) {
            return Left.NONE;
        }
        return isLast(startsAt, due) ? Left.LAST : Left.BOTH;
    }

    /** When the next reminder of a consultation is due; null when none is left. */
    static Instant nextDue(Instant startsAt, Instant now) {
        Instant first = startsAt.minus(FIRST);
        Instant last = startsAt.minus(LAST);
        if (now.isBefore(first)) {
            return first;
        }
        return now.isBefore(last) ? last : null;
    }

    /** Whether a reminder written now is the last. */
    static boolean isLast(Instant startsAt, Instant now) {
        return !now.isBefore(startsAt.minus(LAST));
    }
}
