package kakehashi.domain.own;

import java.time.Instant;
import java.util.UUID;

/**
 * A look of staff at one's own data, or a use of it.
 *
 * @param at when
 * @param role in which role, such as {@code HANDLER}
 * @param action what was done, such as {@code registration.view}
 * @param registrationId the sign-up that was looked at
 */
public record OwnLook(Instant at, String role, String action, UUID registrationId) {}
