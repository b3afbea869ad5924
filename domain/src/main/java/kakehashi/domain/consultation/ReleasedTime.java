package kakehashi.domain.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Whose time a confirmed booking held, and when, until it was called off, moved or given away, so that this counsellor is
 * told.
 */
@Entity
@Table(name = "consultation_released")
public class ReleasedTime {

    @Id
    private UUID id;

    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "counsellor_id")
    private UUID counsellorId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** For JPA. */
    protected ReleasedTime() {}

    /** A booking is about to leave the time it holds. */
    ReleasedTime(Booking booking) {
        this.id = UUID.randomUUID();
        this.bookingId = booking.id();
        this.counsellorId = booking.counsellorId();
        this.startsAt = booking.startsAt();
        this.endsAt = booking.endsAt();
    }
}
