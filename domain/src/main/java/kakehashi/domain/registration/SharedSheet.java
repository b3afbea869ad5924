package kakehashi.domain.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * What a company sees of a seeker: exactly what the seeker agreed to.
 *
 * @param reference the sign-up's number
 * @param eventId the event
 * @param answers the answers, in the order of forms
 * @param until the last day
 */
public record SharedSheet(String reference, UUID eventId, Map<PersonalField, String> answers, LocalDate until) {

    /** Never shows answers. */
    @Override
    public String toString() {
        return "sheet " + answers.keySet();
    }
}
