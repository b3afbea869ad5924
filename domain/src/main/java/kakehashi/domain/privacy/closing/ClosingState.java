package kakehashi.domain.privacy.closing;

/** What is finished of the closing of a year, in order. */
public enum ClosingState {
    /** Begun; the ward's key may be there or not. */
    BEGUN,
    /** The package for the ward is made. */
    PACKED,
    /** The ward received it. */
    RECEIVED,
    /** Somebody asked for erasing. */
    ASKED,
    /** Another person agreed; erasing may be under way. */
    APPROVED,
    /** Nothing is there any more that can be erased. */
    ERASED,
    /** The year's keys are destroyed. */
    KEYS_DESTROYED,
    /** It was searched, and nothing was found. */
    SCANNED,
    /** The certificate is written. */
    CERTIFIED;

    /** Whether this is finished when that is. */
    public boolean isBehind(ClosingState other) {
        return compareTo(other) <= 0;
    }
}
