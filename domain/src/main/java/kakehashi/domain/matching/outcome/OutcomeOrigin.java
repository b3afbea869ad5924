package kakehashi.domain.matching.outcome;

/** Where somebody's way to a company began. Its label is the text {@code OutcomeOrigin.<NAME>}. */
public enum OutcomeOrigin {
    INTERVIEW_DAY,
    INTERNSHIP,
    INTRODUCTION,
    CONSULTATION,
    /** The person found the company alone. */
    OWN
}
