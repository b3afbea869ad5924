package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.shared.Refused;

/** When staff close the wishes of an event. */
@Entity
@Table(name = "wish_closing")
public class WishClosing {

    /** How long before the beginning wishes close when staff said nothing. */
    public static final Duration USUAL = Duration.ofDays(2);

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Version
    private int version;

    /** For JPA. */
    protected WishClosing() {}

    WishClosing(UUID eventId) {
        this.eventId = eventId;
    }

    /**
     * Closes at another moment.
     *
     * @throws Refused {@code wishClosingLate} after the event's beginning
     */
    void close(Instant at, Schedule schedule) {
        if (at.isAfter(schedule.startsAt())) {
            throw new Refused("wishClosingLate");
        }
        closesAt = at;
    }

    /** When wishes close; {@code closing} is null when staff said nothing. An event that moved closes at its beginning at last. */
    static Instant of(WishClosing closing, Schedule schedule) {
        Instant begins = schedule.startsAt();
        if (closing == null) {
            return begins.minus(USUAL);
        }
        return closing.closesAt.isAfter(begins) ? begins : closing.closesAt;
    }

    /** Grows with each change. */
    int version() {
        return version;
    }
}
