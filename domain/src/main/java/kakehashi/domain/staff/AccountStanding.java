package kakehashi.domain.staff;

import java.time.LocalDate;
import java.util.Optional;

/** What an account can be used for on a day. */
public enum AccountStanding {
    /** For everything its role may do. */
    OPEN,
    /** For reading: the programmes it belongs to are over. */
    READING,
    /** For nothing: pledge or training is missing. */
    UNPROVEN,
    /** For nothing: its programmes have been over for long. */
    ENDED,
    /** For nothing: it was stopped. */
    STOPPED;

    /**
     * The standing of an account.
     *
     * @param proven whether pledge and training were recorded
     * @param lastDay the last day of its programmes; empty when it belongs to none yet
     * @param closingDays how many days it can still be read after that
     */
    static AccountStanding of(
            StaffAccount account, boolean proven, Optional<LocalDate> lastDay, LocalDate today, int closingDays) {
        if (account.isStopped()) {
            return STOPPED;
        }
        if (!account.role().isHandling()) {
            return OPEN;
        }
        if (!proven) {
            return UNPROVEN;
        }
        if (lastDay.isEmpty() || !today.isAfter(lastDay.get())) {
            return OPEN;
        }
        return today.isAfter(lastDay.get().plusDays(closingDays)) ? ENDED : READING;
    }

    /** Whether somebody can sign in. */
    public boolean isUsable() {
        return this == OPEN || this == READING;
    }
}
