package kakehashi.domain.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;

/** A keyed hash of the beginning of a word of the name on a booking. */
@Entity
@Table(name = "booking_search_token")
@IdClass(BookingToken.Key.class)
public class BookingToken {

    @Id
    private byte[] token;

    @Id
    @Column(name = "booking_id")
    private UUID bookingId;

    /** For JPA. */
    protected BookingToken() {}

    /** The key of a token. */
    public static class Key implements Serializable {
        byte[] token;
        UUID bookingId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Arrays.equals(token, that.token) && bookingId.equals(that.bookingId);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(token) * 31 + bookingId.hashCode();
        }
    }
}
