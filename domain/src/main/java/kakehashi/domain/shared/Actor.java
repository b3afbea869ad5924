package kakehashi.domain.shared;

import java.util.UUID;

/**
 * Who acts: a signed-in member of staff, or a company that looks at what it was shown.
 *
 * @param id the account
 * @param login the personal login name
 * @param role the role's name, such as {@code HANDLER}
 */
public record Actor(UUID id, String login, String role) {

    /** The role of people of companies, whose company and contact stand for account and login. */
    public static final String COMPANY = "COMPANY";
}
