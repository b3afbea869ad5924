package kakehashi.domain.casework;

/** Which questions a list shows. Its label is the text {@code RetentionFilter.<NAME>}. */
public enum RetentionFilter {
    /** Those whose day is to come. */
    PLANNED("c.state = kakehashi.domain.casework.RetentionCheck.State.PLANNED", false),
    /** Those that left and can still be answered. */
    ASKED("c.state = kakehashi.domain.casework.RetentionCheck.State.ASKED and c.openUntil >= :today", true),
    /** Those staff may ask: no mail reaches the person, or nobody answered it, and not every consent was withdrawn. */
    TO_ASK(
            "(c.state = kakehashi.domain.casework.RetentionCheck.State.BY_PHONE"
                    + " or c.state = kakehashi.domain.casework.RetentionCheck.State.ASKED and c.openUntil < :today)"
                    + " and " + RetentionDesk.CONSENTED,
            true),
    /** Those that were answered. */
    ANSWERED("c.state = kakehashi.domain.casework.RetentionCheck.State.ANSWERED", false);

    private final String condition;
    private final boolean dated;

    RetentionFilter(String condition, boolean dated) {
        this.condition = condition;
        this.dated = dated;
    }

    /** What holds for a question {@code c}, in the words of queries. */
    String condition() {
        return condition;
    }

    /** Whether the condition asks for {@code :today}. */
    boolean isDated() {
        return dated;
    }
}
