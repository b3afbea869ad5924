package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.UUID;

/**
 * A coming consultation in the staff's list, without who it is for.
 *
 * @param id the booking
 * @param reference the number told to the person
 * @param state unconfirmed or confirmed
 * @param startsAt its beginning
 * @param endsAt its end
 * @param channel how they talk
 * @param theme what about
 * @param language BCP 47 tag of the language it was booked in
 * @param counsellor the counsellor's number
 */
public record BookingRow(
        UUID id,
        String reference,
        Booking.State state,
        Instant startsAt,
        Instant endsAt,
        Channel channel,
        Theme theme,
        String language,
        int counsellor) {}
