package kakehashi.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser in which somebody of the staff is signed in. */
@Entity
@Table(name = "staff_session")
public class StaffSession {

    /** Uses within so short a time are noted once. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    /** Over when it was not used for so long: the server forgets it after half an hour. */
    static final Duration IDLE = Duration.ofMinutes(30).plus(NOTED_EVERY);

    /** Over after so long however much it is used. */
    static final Duration LIFE = Duration.ofHours(12);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String device;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    /** For JPA. */
    protected StaffSession() {}

    StaffSession(UUID accountId, String device, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.device = device;
        this.begunAt = now;
        this.usedAt = now;
    }

    boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(usedAt.plus(IDLE)) && now.isBefore(begunAt.plus(LIFE));
    }

    /** Whether a use is so long after the last that it is noted. */
    boolean isWorthNoting(Instant now) {
        return !now.isBefore(usedAt.plus(NOTED_EVERY));
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Roughly which device, such as {@code Chrome, Windows}; empty when nobody can tell. */
    public String device() {
        return device;
    }

    /** When somebody signed in. */
    public Instant begunAt() {
        return begunAt;
    }

    /** When it was last used, to within five minutes. */
    public Instant usedAt() {
        return usedAt;
    }
}
