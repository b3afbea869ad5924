package kakehashi.domain.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What the marks of a sign-up come to, kept beside them. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "event_id")
    private UUID eventId;

    private boolean here;
    private Instant since;

    @Enumerated(EnumType.STRING)
    private Standing.Conflict conflict;

    @Version
    private int version;

    /** For JPA. */
    protected Attendance() {}

    Attendance(UUID registrationId, UUID eventId) {
        this.registrationId = registrationId;
        this.eventId = eventId;
    }

    void set(Standing standing) {
        here = standing.here();
        since = standing.since();
        conflict = standing.conflict();
    }

    /** The sign-up. */
    public UUID registrationId() {
        return registrationId;
    }

    /** As it stands. */
    public Standing standing() {
        return new Standing(here, since, conflict);
    }
}
