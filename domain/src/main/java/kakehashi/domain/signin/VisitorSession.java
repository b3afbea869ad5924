package kakehashi.domain.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser that is signed in. */
@Entity
@Table(name = "visitor_session")
public class VisitorSession {

    /** Ends when it was not used for so long. */
    public static final Duration IDLE = Duration.ofHours(12);

    /** Ends after so long however much it is used. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** Uses within so short a time are noted once. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Embedded
    private Anchor anchor;

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
    protected VisitorSession() {}

    VisitorSession(String token, Anchor anchor, String device, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = Secret.hash(token);
        this.anchor = anchor;
        this.device = device;
        this.begunAt = now;
        this.usedAt = now;
    }

    boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(usedAt.plus(IDLE)) && now.isBefore(begunAt.plus(LIFE));
    }

    void use(Instant now) {
        if (!now.isBefore(usedAt.plus(NOTED_EVERY))) {
            usedAt = now;
        }
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    Anchor anchor() {
        return anchor;
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
