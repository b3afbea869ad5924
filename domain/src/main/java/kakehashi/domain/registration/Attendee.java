package kakehashi.domain.registration;

import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * Somebody who has a place at an event, as it stands on a paper or in a file.
 *
 * @param id the registration
 * @param reference the number told to the person
 * @param audience for whom the place is
 * @param language BCP 47 tag
 * @param company what the company stated; null for seekers
 * @param here whether the person came to the event
 * @param answers those wanted that were given, opened, in the order of forms
 */
public record Attendee(
        UUID id,
        String reference,
        Audience audience,
        String language,
        CompanyProfile company,
        boolean here,
        Map<PersonalField, String> answers) {

    /** Never shows answers. */
    @Override
    public String toString() {
        return reference;
    }
}
