package kakehashi.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * @param unseen who opened it without its being theirs, newest first, as far as no manager has looked at it; for managers
 *     alone
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
        LocalDate nextDue,
        List<CaseGlass> unseen) {

    /** A row of what the list's query finds. */
    static CaseRow of(CaseFile file, Company company, Counsellor counsellor) {
        return new CaseRow(
                file.id(),
                file.number(),
                file.audience(),
                company == null ? null : company.profile().name(),
                counsellor == null ? null : counsellor.number(),
                file.state(),
                file.outcome(),
                file.openedAt(),
                null,
                List.of());
    }

    /** The same with what is due and who opened it. */
    CaseRow with(LocalDate due, List<CaseGlass> glass) {
        return new CaseRow(id, number, audience, company, counsellor, state, outcome, openedAt, due, glass);
    }
}
