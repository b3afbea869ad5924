package kakehashi.domain.registration;

import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Audience;

/**
 * A registration in an event's list.
 *
 * @param id the registration
 * @param reference the number told to the person
 * @param name as on the sheet
 * @param company the company's name as stated; null for seekers
 * @param audience for whom the place is
 * @param state where it is in its life
 * @param language BCP 47 tag
 * @param submittedAt when it was posted
 * @param unverified whether it came on paper and nobody has compared it with the paper yet
 * @param here whether the person came to the event
 */
public record RegistrationRow(
        UUID id,
        String reference,
        String name,
        String company,
        Audience audience,
        Registration.State state,
        String language,
        Instant submittedAt,
        boolean unverified,
        boolean here) {

    /** Never shows the name. */
    @Override
    public String toString() {
        return reference;
    }
}
