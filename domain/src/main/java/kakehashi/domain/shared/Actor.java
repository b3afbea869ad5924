package kakehashi.domain.shared;

import java.util.UUID;

/**
 * Who acts: a signed-in member of staff.
 *
 * @param id the account
 * @param login the personal login name
 * @param role the role's name, such as {@code HANDLER}
 */
public record Actor(UUID id, String login, String role) {}
