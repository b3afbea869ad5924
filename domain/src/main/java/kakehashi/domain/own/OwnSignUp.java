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
 * @param hand whose hand it is of
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
        boolean attended,
        Hand hand) {

    /** Whose hand a sign-up is of, and with that who decides about it. */
    public enum Hand {
        /** The person's own. */
        OWN,
        /** Somebody else's, for the company the person belongs to. */
        COLLEAGUE,
        /** The person's own, for a company the person has left: who belongs to it decides. */
        LEFT
    }

    /** Whether it counts, but for others to decide about, because the person has left the company. */
    public boolean isLeft() {
        return hand == Hand.LEFT && isLiving();
    }

    /** Whether it has not ended and is no duplicate. */
    public boolean isLiving() {
        return switch (state) {
            case UNCONFIRMED, CONFIRMED, WAITING, OFFERED -> true;
            case CANCELLED, LAPSED, DUPLICATE -> false;
        };
    }

    static OwnSignUp of(Registration registration, int position, boolean attended, Hand hand) {
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
                attended,
                hand);
    }
}
