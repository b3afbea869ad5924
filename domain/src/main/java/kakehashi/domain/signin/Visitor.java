package kakehashi.domain.signin;

import java.util.UUID;
import kakehashi.i18n.Language;

/**
 * Who is signed in to the portal, as one programme year knows the person.
 *
 * @param seekerId the seeker with the person's address; null when there is none
 * @param contactId the contact with the person's address; null when there is none
 * @param programmeYear the calendar year of the programme's April
 * @param language the language the person's mails are in
 */
public record Visitor(UUID seekerId, UUID contactId, int programmeYear, Language language) {

    /** Whether a seeker's or contact's id is this person's. */
    public boolean is(UUID holderId) {
        return holderId != null && (holderId.equals(seekerId) || holderId.equals(contactId));
    }
}
