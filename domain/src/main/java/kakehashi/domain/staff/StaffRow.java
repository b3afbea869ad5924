package kakehashi.domain.staff;

import java.util.List;
import kakehashi.domain.privacy.handler.HandlerProof;

/**
 * An account in the list.
 *
 * @param account the account
 * @param standing what it can be used for today
 * @param proofs the last of each kind, in the order of kinds
 */
public record StaffRow(StaffAccount account, AccountStanding standing, List<HandlerProof> proofs) {}
