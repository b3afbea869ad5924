package kakehashi.domain.own;

import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.registration.Registration;

/**
 * A sign-up as its own person sees it.
 *
 * @param id the registration
 * @param reference the number
 * @param eventId the event
 * @param audience for whom the place is
 * @param state where it is in its life
 * @param confirmed whether the owner of the address confirmed it; before, somebody else may have typed it
 * @param submittedAt when it was posted
 * @param confirmUntil until when the address can be confirmed; null for duplicates
 */
public record OwnSignUp(
        UUID id,
        String reference,
        UUID eventId,
        Audience audience,
        Registration.State state,
        boolean confirmed,
        Instant submittedAt,
        Instant confirmUntil) {

    static OwnSignUp of(Registration registration) {
        return new OwnSignUp(
                registration.id(),
                registration.reference(),
                registration.eventId(),
                registration.audience(),
                registration.state(),
                registration.confirmedAt() != null,
                registration.submittedAt(),
                registration.confirmUntil());
    }
}
