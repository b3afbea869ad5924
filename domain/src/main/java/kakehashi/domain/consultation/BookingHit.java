package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.UUID;

/**
 * A booking found by a search: no more than leads to the right one.
 *
 * @param id the booking
 * @param reference the number told to the person
 * @param name as on the form; empty once the consent was withdrawn, and for whoever may not open it
 * @param startsAt its beginning
 * @param state where it is in its life
 */
public record BookingHit(UUID id, String reference, String name, Instant startsAt, Booking.State state) {

    /** Never shows the name. */
    @Override
    public String toString() {
        return reference;
    }
}
