package kakehashi.domain.shared;

import java.util.UUID;

/**
 * Who acts: a signed-in member of staff, a company that looks at what it was shown, or a person with
 * something of their own.
 *
 * @param id the account
 * @param login the personal login name
 * @param role the role's name, such as {@code HANDLER}
 */
public record Actor(UUID id, String login, String role) {

    /** The role of people of companies, whose company and contact stand for account and login. */
    public static final String COMPANY = "COMPANY";

    /** The role of people who do something with what is their own; a seeker or contact stands for account and login. */
    public static final String PERSON = "PERSON";

    /** A person as one programme year knows them. */
    public static Actor person(UUID holderId) {
        return new Actor(holderId, holderId.toString(), PERSON);
    }
}
