package kakehashi.domain.attendance;

import java.time.Instant;
import java.util.Collection;

/**
 * What the marks of one sign-up come to, whatever the order in which they are given.
 *
 * @param here whether the person is here
 * @param since since when; null when the person is not
 * @param conflict what somebody has to look at; null for nothing
 */
public record Standing(boolean here, Instant since, Conflict conflict) {

    /** Nobody came. */
    static final Standing NOWHERE = new Standing(false, null, null);

    /** Why marks do not fit together. */
    public enum Conflict {
        /** The ticket was used twice. */
        TWICE,
        /** It was used without a network, and its sign-up had no place any more. */
        NO_PLACE,
        /** It was used without a network, at a time when nobody is checked in. */
        OFF_TIME
    }

    /** The standing after these marks. */
    static Standing of(Collection<Mark> marks) {
        return marks.stream().sorted(Mark.AS_MADE).reduce(NOWHERE, Standing::after, (first, second) -> second);
    }

    private Standing after(Mark mark) {
        return switch (mark.kind()) {
            case IN -> came(mark);
            case OUT, AWAY -> NOWHERE;
            case KEPT -> new Standing(true, here ? since : mark.madeAt(), null);
            case CAME -> new Standing(true, here ? since : mark.hereSince(), null);
        };
    }

    private Standing came(Mark mark) {
        if (here) {
            return new Standing(true, since, Conflict.TWICE);
        }
        return new Standing(true, mark.madeAt(), conflict(mark));
    }

    private static Conflict conflict(Mark mark) {
        if (!mark.isAdmissible()) {
            return Conflict.NO_PLACE;
        }
        return mark.isTimely() ? null : Conflict.OFF_TIME;
    }
}
