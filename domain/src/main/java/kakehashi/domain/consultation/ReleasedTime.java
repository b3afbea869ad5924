package kakehashi.domain.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whose time a confirmed booking held until it was called off, so that this counsellor is told. */
@Entity
@Table(name = "consultation_released")
public class ReleasedTime {

    @Id
    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "counsellor_id")
    private UUID counsellorId;

    @Column(name = "released_at")
    private Instant releasedAt;

    /** For JPA. */
    protected ReleasedTime() {}

    /** A booking is being called off. */
    ReleasedTime(Booking booking, Instant now) {
        this.bookingId = booking.id();
        this.counsellorId = booking.counsellorId();
        this.releasedAt = now;
    }
}
