package kakehashi.domain.matching.introduction;

/** Whose wishes meet an opening. Its label is the text {@code SuggestionFilter.<NAME>}. */
public enum SuggestionFilter {
    /** Who wishes for its occupation. */
    SAME("w.wishedIndex = :wished"),
    /** Who wishes for another occupation of its major group. */
    NEAR("w.majorIndex = :major and w.wishedIndex <> :wished");

    private final String condition;

    SuggestionFilter(String condition) {
        this.condition = condition;
    }

    /** What holds for a wish {@code w}, in the query's words. */
    String condition() {
        return condition;
    }
}
