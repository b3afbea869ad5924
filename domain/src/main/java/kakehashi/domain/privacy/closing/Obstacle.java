package kakehashi.domain.privacy.closing;

/**
 * What must be settled before a year is packed and erased.
 *
 * @param kind what
 * @param count how many
 */
public record Obstacle(Kind kind, long count) {

    /** What can be in the way. */
    public enum Kind {
        /** Copies on paper that are not destroyed. */
        COPIES,
        /** Mails that wait to be sent. */
        MAILS
    }
}
