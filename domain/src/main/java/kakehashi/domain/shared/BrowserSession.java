package kakehashi.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser in which somebody is signed in. */
@MappedSuperclass
public abstract class BrowserSession {

    /** Uses within so short a time are noted once. */
    protected static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    private UUID id;

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
    protected BrowserSession() {}

    /** A session that begins. */
    protected BrowserSession(String device, Instant now) {
        this.id = UUID.randomUUID();
        this.device = device;
        this.begunAt = now;
        this.usedAt = now;
    }

    /** After how long without use it is over. */
    protected abstract Duration idle();

    /** After how long it is over however much it is used. */
    protected abstract Duration life();

    /** Whether it is neither ended nor over. */
    public boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(usedAt.plus(idle())) && now.isBefore(begunAt.plus(life()));
    }

    /** Whether a use is so long after the last that it is noted. */
    public boolean isWorthNoting(Instant now) {
        return !now.isBefore(usedAt.plus(NOTED_EVERY));
    }

    /** Ends it; doing it twice changes nothing. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Roughly which device, such as {@code Chrome, Android}; empty when nobody can tell. */
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
