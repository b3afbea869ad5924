package kakehashi.domain.wording;

/** Whether a text can be shown. A language without a text is missing. */
public enum TextState {
    /** It says what the source says. */
    READY,
    /** The source changed after it was written. */
    STALE
}
