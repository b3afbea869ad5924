package kakehashi.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.company.Company;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.event.Audience;

/**
 * A case in a list, without who it is.
 *
 * @param id the case
 * @param number by which staff know it
 * @param audience whose it is
 * @param company the company's name; null for seekers
 * @param counsellor the counsellor's number; null when it is nobody's
 * @param state whether something is still to be done
 * @param outcome how it ended; null while open
 * @param openedAt when it began
 * @param nextDue the next day something is due; null when nothing is
 */
public record CaseRow(
        UUID id,
        int number,
        Audience audience,
        String company,
        Integer counsellor,
        CaseFile.State state,
        CaseOutcome outcome,
        Instant openedAt,
        LocalDate nextDue) {

    /** A row of what the list's query finds. */
    public CaseRow(CaseFile file, Company company, Counsellor counsellor, LocalDate nextDue) {
        this(
                file.id(),
                file.number(),
                file.audience(),
                company == null ? null : company.profile().name(),
                counsellor == null ? null : counsellor.number(),
                file.state(),
                file.outcome(),
                file.openedAt(),
                nextDue);
    }
}
