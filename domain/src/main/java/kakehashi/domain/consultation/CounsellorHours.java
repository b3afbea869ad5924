package kakehashi.domain.consultation;

import java.time.LocalDate;
import java.util.List;
import kakehashi.domain.staff.StaffAccount;

/**
 * A counsellor with the hours that are not over.
 *
 * @param counsellor the counsellor
 * @param account of staff that advises under the number; null for none
 * @param shifts the hours, those of single days among them, by first day and beginning
 */
public record CounsellorHours(Counsellor counsellor, StaffAccount account, List<Shift> shifts) {

    /** The login of the account that advises under the number; null for none. */
    public String login() {
        return account == null ? null : account.actor().login();
    }

    /** Whether somebody advises under the number on a day. */
    public boolean advises(LocalDate day) {
        return counsellor.advises(day, account);
    }
}
