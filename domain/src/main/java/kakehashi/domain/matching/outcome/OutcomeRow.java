package kakehashi.domain.matching.outcome;

import java.time.LocalDate;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.company.Company;
import kakehashi.domain.consultation.Counsellor;

/**
 * A way in a list, without who it is.
 *
 * @param outcome the way
 * @param number the number of the seeker's case
 * @param company the company's name; null for one outside of the programme
 * @param counsellor the number of the counsellor whose case it is; null when it is nobody's
 * @param dutyOn the first day by which the company has something to do; null for nothing
 */
public record OutcomeRow(Outcome outcome, int number, String company, Integer counsellor, LocalDate dutyOn) {

    /** A row of what the list's query finds. */
    static OutcomeRow of(Object[] found, LocalDate dutyOn) {
        Company company = (Company) found[2];
        Counsellor counsellor = (Counsellor) found[3];
        return new OutcomeRow(
                (Outcome) found[0],
                ((CaseFile) found[1]).number(),
                company == null ? null : company.profile().name(),
                counsellor == null ? null : counsellor.number(),
                dutyOn);
    }

    /** Never shows whose it is. */
    @Override
    public String toString() {
        return "outcome " + outcome.id();
    }
}
