package kakehashi.domain.copies;

import java.time.LocalDate;

/** Where a request stands, in the words of the ledger. */
public enum CopyStanding {
    ASKED,
    APPROVED,
    /** Approved, but the day by which its copies must be back passed before they were made. */
    EXPIRED,
    DECLINED,
    WITHDRAWN,
    OUT,
    /** Copies are out that should be back. */
    OVERDUE,
    /** All copies are accounted for. */
    DONE;

    static CopyStanding of(CopyRequest.State state, long open, LocalDate dueOn, LocalDate today) {
        boolean late = today.isAfter(dueOn);
        return switch (state) {
            case ASKED -> ASKED;
            case APPROVED -> late ? EXPIRED : APPROVED;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
            case OUT -> open == 0 ? DONE : late ? OVERDUE : OUT;
        };
    }
}
