package kakehashi.backoffice.approvals;

import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.privacy.approval.Approval;

/**
 * An entry of the ledger in words.
 *
 * @param id the entry
 * @param number the approval's number
 * @param scope the activity or event it is for
 * @param items the data items
 * @param purpose the purpose
 * @param days from when to when it holds
 * @param document where the ward's document is found
 * @param entered who entered it, and when
 * @param standing how it stands: {@code VALID}, {@code FUTURE}, {@code PASSED} or {@code WITHDRAWN}
 */
public record ApprovalLine(
        UUID id,
        String number,
        String scope,
        String items,
        String purpose,
        String days,
        String document,
        String entered,
        String standing) {

    /** How an entry stands on a day. */
    static String standing(Approval approval, LocalDate today) {
        if (approval.isWithdrawn()) {
            return "WITHDRAWN";
        }
        if (today.isBefore(approval.terms().first())) {
            return "FUTURE";
        }
        return today.isAfter(approval.terms().last()) ? "PASSED" : "VALID";
    }

    /** Whether it can still be withdrawn. */
    public boolean open() {
        return !standing.equals("WITHDRAWN");
    }
}
