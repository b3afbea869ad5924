package kakehashi.domain.privacy.stocktaking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.staff.Role;

/**
 * What there is to know of an account to decide whether it may stay.
 *
 * @param id the account
 * @param login whose, by personal login
 * @param role its role
 * @param lastSignIn when somebody last signed in; null for never
 * @param pledgedOn when the pledge was last signed; null for never
 * @param trainedUntil the last day on which the training in all three texts is younger than a year; null when one is
 *     missing
 */
public record AccountState(
        UUID id, String login, Role role, Instant lastSignIn, LocalDate pledgedOn, LocalDate trainedUntil) {}
