package kakehashi.domain.consultation;

import java.time.Instant;
import kakehashi.domain.event.Audience;

/**
 * A booking as its person sees it; nothing in it says who that is.
 *
 * @param reference the number
 * @param state where it is in its life
 * @param eventCode its event's name in addresses
 * @param wish what was booked
 * @param endsAt when it ends
 * @param changeable whether it can still be moved or called off
 * @param key what stands in the mailed link
 */
public record BookingView(
        String reference,
        Booking.State state,
        String eventCode,
        BookingRequest.Wish wish,
        Instant endsAt,
        boolean changeable,
        String key) {

    /** For whom it is. */
    public Audience audience() {
        return wish.audience();
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return reference;
    }
}
