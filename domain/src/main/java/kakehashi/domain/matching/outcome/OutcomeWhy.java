package kakehashi.domain.matching.outcome;

/** Why a way is corrected. Its label is the text {@code OutcomeWhy.<NAME>}. */
public enum OutcomeWhy {
    /** A wrong stage or day was entered. */
    MISTYPED,
    /** What was told turned out not to be so. */
    MISINFORMED,
    /** Both go on after all. */
    RESUMED
}
