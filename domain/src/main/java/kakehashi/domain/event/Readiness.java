package kakehashi.domain.event;

import java.util.Set;
import kakehashi.domain.privacy.approval.Coverage;
import kakehashi.domain.privacy.approval.Coverage.Gap;
import kakehashi.domain.privacy.register.DataItem;

/**
 * Whether a draft can be published.
 *
 * @param open what is still to be done, in the order of the checklist; empty when it can be published
 * @param items what data items the event asks
 * @param coverage what the ward's approvals lack for them
 */
public record Readiness(Set<Step> open, Set<DataItem> items, Coverage coverage) {

    /** What must be done before an event is published. Source: R-F2, T4. */
    public enum Step {
        /** Its Japanese words, to which all languages fall back. */
        WORDS,
        /** A beginning that has not passed, and a sign-up that has not closed. */
        DATES,
        /** A venue with a Japanese name. */
        VENUE,
        /** Places, where its kind has them. */
        PLACES,
        /** A notice in force for its kind, in every language offered. */
        NOTICE,
        /** Approvals by the ward for all it asks. */
        APPROVAL
    }

    /** Whether it can be published. */
    public boolean isComplete() {
        return open.isEmpty();
    }

    /** Whether a step is still to be done. */
    public boolean lacks(Step step) {
        return open.contains(step);
    }

    /** Why the step of the approval is still to be done. */
    public Gap gap() {
        return coverage.gap();
    }
}
