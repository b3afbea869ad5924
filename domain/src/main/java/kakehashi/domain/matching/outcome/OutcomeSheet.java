package kakehashi.domain.matching.outcome;

import java.util.List;
import kakehashi.domain.casework.RetentionCheck;

/**
 * A way with everything that happened on it, without who the person is.
 *
 * @param outcome the way
 * @param number the number of the seeker's case
 * @param company the company's name; null for one outside of the programme
 * @param opening the title of the job or internship; null when it began with none
 * @param path where it stands
 * @param steps what happened, the oldest first
 * @param duties what the company has to do, in order; empty before somebody joined
 * @param retention whether the person was asked how it went on after joining, by day
 */
public record OutcomeSheet(
        Outcome outcome,
        int number,
        String company,
        String opening,
        OutcomePath path,
        List<OutcomeStep> steps,
        List<OutcomeDuty> duties,
        List<RetentionCheck> retention) {

    /** Never shows whose it is. */
    @Override
    public String toString() {
        return "outcome " + outcome.id();
    }
}
