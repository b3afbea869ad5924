package kakehashi.domain.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A consultation that was held without a booking, as staff enter it from what the person says.
 *
 * @param form channel, theme, time, what the person said, and the notice in the language it was told in
 * @param minutes how long it was
 * @param counsellor who advised
 * @param how the notice was told
 * @param toldOn the day of that, in the office's zone
 * @param known the number of a sign-up, booking or conversation of the person; empty when none is known
 */
public record WalkIn(
        BookingRequest form, int minutes, UUID counsellor, Booking.Told how, LocalDate toldOn, String known) {

    /** The most minutes of a consultation. */
    public static final int LONGEST = 240;

    /** Never shows answers. */
    @Override
    public String toString() {
        return form.toString();
    }
}
