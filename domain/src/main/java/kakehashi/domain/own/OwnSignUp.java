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
 * @param entry what was signed up for
 * @param confirmed whether the owner of the address confirmed it; before, somebody else may have typed it
 * @param position on the waiting list, from 1; 0 when the person does not wait
 * @param submittedAt when it was posted
 * @param confirmUntil until when the address can be confirmed; null for duplicates
 * @param offerUntil until when a place is kept for the person; null when none was offered
 * @param endedAt when it was cancelled or lapsed; null before
 * @param attended whether the person was there
 */
public record OwnSignUp(
        UUID id,
        String reference,
        UUID eventId,
        Audience audience,
        Registration.State state,
        Registration.Entry entry,
        boolean confirmed,
        int position,
        Instant submittedAt,
        Instant confirmUntil,
        Instant offerUntil,
        Instant endedAt,
        boolean attended) {

    static OwnSignUp of(Registration registration, int position, boolean attended) {
        return new OwnSignUp(
                registration.id(),
                registration.reference(),
                registration.eventId(),
                registration.audience(),
                registration.state(),
                registration.entry(),
                registration.isAddressConfirmed(),
                position,
                registration.submittedAt(),
                registration.confirmUntil(),
                registration.offerUntil(),
                registration.endedAt(),
                attended);
    }
}
