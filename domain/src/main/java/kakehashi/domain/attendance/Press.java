package kakehashi.domain.attendance;

import java.time.Duration;
import java.util.UUID;
import kakehashi.domain.programme.ReferenceNumber;

/**
 * What a door sends.
 *
 * @param id drawn by the door; the same when it sends the press again
 * @param reference the number of the sign-up, in its stored form
 * @param kind what was pressed
 * @param door the number of the door, from 1; 0 for the screen of conflicts
 * @param ago how long ago it was pressed, by the door's own clock; not negative, at most {@link #LONGEST}
 */
public record Press(UUID id, String reference, Mark.Kind kind, int door, Duration ago) {

    /** No door is without a network for longer. */
    static final Duration LONGEST = Duration.ofDays(3);

    /** Takes numbers as they are typed, and no times that cannot be. */
    public Press {
        reference = ReferenceNumber.normalise(reference);
        ago = ago.isNegative() ? Duration.ZERO : ago;
        ago = ago.compareTo(LONGEST) > 0 ? LONGEST : ago;
    }

    /** Whether it was pressed at a door, not at the screen of conflicts. */
    boolean isAtDoor() {
        return door > 0;
    }
}
