package kakehashi.portal.confirm;

import kakehashi.portal.events.EventTile;

/**
 * A mailed link that leads no further.
 *
 * @param problem why, in the reader's words
 * @param event what it was about, where that has ended; null where nobody knows
 */
public record BrokenLink(String problem, EventTile event) {

    /** Whether the link is ours, and what it was about has ended. */
    public boolean isEnded() {
        return event != null;
    }

    /** The key of the title. */
    public String title() {
        return isEnded() ? "confirm.confirm.ended" : "confirm.confirm.broken";
    }

    /** The kind of the note: nothing went wrong where it only ended. */
    public String kind() {
        return isEnded() ? "info" : "error";
    }
}
