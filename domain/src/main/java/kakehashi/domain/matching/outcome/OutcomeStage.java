package kakehashi.domain.matching.outcome;

/** How far somebody came on the way to a company, in order. Its label is the text {@code OutcomeStage.<NAME>}. */
public enum OutcomeStage {
    /** The company knows of the person. */
    INTRODUCED,
    /** Both talk. */
    INTERVIEW,
    /** The company wants the person. */
    OFFER,
    /** The person accepted. */
    HIRED,
    /** The status of residence allows the work. */
    STATUS_CHANGE,
    /** The person works there. */
    JOINED,
    /** The person stayed. */
    RETAINED;

    /** Whether the person works at the company then. */
    public boolean isEmployed() {
        return compareTo(JOINED) >= 0;
    }
}
