package kakehashi.domain.booth;

import java.time.Duration;
import java.util.UUID;
import kakehashi.domain.event.EventKind;

/**
 * A company's place as the company sees it.
 *
 * @param registrationId the sign-up it belongs to
 * @param reference the sign-up's number
 * @param eventId the event
 * @param kind the event's kind
 * @param time how long the event is
 * @param booth what is known of the place; null when nothing is yet
 */
public record OwnBooth(
        UUID registrationId, String reference, UUID eventId, EventKind kind, Duration time, Booth booth) {

    /** The most interviews one after the other that the event has time for; one at least. */
    public int mostSlots() {
        long turns = time.toMinutes() / Booth.MINUTES_OF_A_TURN;
        return (int) Math.max(1, Math.min(Booth.MOST_SLOTS, turns));
    }

    /** Whether the company says how many interviews it offers. */
    public boolean hasInterviews() {
        return kind == EventKind.INTERVIEW_DAY;
    }

    /** Whether companies sit at tables there, which others share, and not at booths of their own. */
    public boolean isAtTable() {
        return kind.hasTables();
    }
}
