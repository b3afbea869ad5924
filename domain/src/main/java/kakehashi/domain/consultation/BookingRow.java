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
 * @param place where; null for the office, and for whoever does not come
 * @param theme what about
 * @param language BCP 47 tag of the language it was booked in
 * @param counsellor the counsellor's number
 * @param room the room's number; null for none
 * @param interpreter the interpreter's number; null for none
 * @param lost whether it had one of them that it could not keep when it moved
 */
public record BookingRow(
        UUID id,
        String reference,
        Booking.State state,
        Instant startsAt,
        Instant endsAt,
        Channel channel,
        UUID place,
        Theme theme,
        String language,
        int counsellor,
        Integer room,
        Integer interpreter,
        boolean lost) {

    /** What a query selects of a booking {@code b}, its counsellor {@code c}, room {@code r} and interpreter {@code i}. */
    static final String SELECTED = """
            select b.id, b.reference, b.state, b.startsAt, b.endsAt, b.channel, b.placeId, b.theme, b.language,
              c.number, r.number, i.number, b.room.lost, b.interpreter.lost
            from Booking b join Counsellor c on c.id = b.counsellorId
              left join Resource r on r.id = b.room.id left join Resource i on i.id = b.interpreter.id
            """;

    /** A row of what is {@link #SELECTED}. */
    static BookingRow of(Object... row) {
        return new BookingRow(
                (UUID) row[0],
                (String) row[1],
                (Booking.State) row[2],
                (Instant) row[3],
                (Instant) row[4],
                (Channel) row[5],
                (UUID) row[6],
                (Theme) row[7],
                (String) row[8],
                (Integer) row[9],
                (Integer) row[10],
                (Integer) row[11],
                (Boolean) row[12] || (Boolean) row[13]);
    }

    /** When it begins, and where. */
    Spot spot() {
        return new Spot(startsAt, place);
    }
}
