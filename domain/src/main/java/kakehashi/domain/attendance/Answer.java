package kakehashi.domain.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * What a press came to.
 *
 * @param outcome what happened
 * @param reference the number that was pressed for
 * @param registrationId the sign-up; null when the event has none with the number
 * @param elsewhere the event the number belongs to; null unless {@link Outcome#FOREIGN}
 * @param since since when the person is here; null when the person is not
 */
public record Answer(Outcome outcome, String reference, UUID registrationId, UUID elsewhere, Instant since) {

    /** What can happen to a press. */
    public enum Outcome {
        /** The person is here now. */
        HERE,
        /** The check-in was undone, or there was none. */
        UNDONE,
        /** The person was here before: the ticket is used. */
        ALREADY,
        /** The sign-up waits for a place. */
        WAITING,
        /** It was cancelled, or not confirmed in time. */
        CANCELLED,
        /** The person has another sign-up for the event. */
        DUPLICATE,
        /** The event does not take check-ins yet. */
        EARLY,
        /** The event does not take check-ins any more. */
        LATE,
        /** It is for another event. */
        FOREIGN,
        /** There is no such number. */
        UNKNOWN
    }

    static Answer nowhere(Outcome outcome, String reference, UUID elsewhere) {
        return new Answer(outcome, reference, null, elsewhere, null);
    }
}
