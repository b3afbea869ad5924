package kakehashi.domain.privacy.clauses;

import java.time.LocalDate;
import java.util.Map;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.staff.Role;

/**
 * Somebody who may handle a programme's data, by personal login.
 *
 * @param login who
 * @param role in which role
 * @param first the first day
 * @param last the last day
 * @param stopped whether the account is stopped
 * @param proofs the latest day of each thing that was proven
 */
public record HandlerLine(
        String login, Role role, LocalDate first, LocalDate last, boolean stopped, Map<ProofKind, LocalDate> proofs) {}
