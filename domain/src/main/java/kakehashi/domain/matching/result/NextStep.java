package kakehashi.domain.matching.result;

/** What comes next for somebody a company met. Its label is the text {@code NextStep.<NAME>}. */
public enum NextStep {
    SECOND_INTERVIEW,
    VISIT,
    TRIAL_INTERNSHIP,
    OFFER,
    DOCUMENTS,
    NONE
}
