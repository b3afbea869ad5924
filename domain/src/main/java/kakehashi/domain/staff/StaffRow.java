package kakehashi.domain.staff;

/**
 * An account in the list.
 *
 * @param account the account
 * @param standing what it can be used for today
 */
public record StaffRow(StaffAccount account, AccountStanding standing) {}
