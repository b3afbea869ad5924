package kakehashi.domain.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import kakehashi.domain.shared.BrowserSession;

/** A browser in which a visitor of the portal is signed in. */
@Entity
@Table(name = "visitor_session")
public class VisitorSession extends BrowserSession {

    /** Ends when it was not used for so long. */
    public static final Duration IDLE = Duration.ofHours(12);

    /** Ends after so long however much it is used. */
    public static final Duration LIFE = Duration.ofDays(14);

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Embedded
    private Anchor anchor;

    /** For JPA. */
    protected VisitorSession() {}

    VisitorSession(String token, Anchor anchor, String device, Instant now) {
        super(device, now);
        this.tokenHash = Secret.hash(token);
        this.anchor = anchor;
    }

    @Override
    protected Duration idle() {
        return IDLE;
    }

    @Override
    protected Duration life() {
        return LIFE;
    }

    Anchor anchor() {
        return anchor;
    }
}
