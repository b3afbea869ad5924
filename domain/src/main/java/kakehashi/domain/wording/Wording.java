package kakehashi.domain.wording;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** What every text has beside its words: its state, and who changed it last. */
@MappedSuperclass
public abstract class Wording {

    @Enumerated(EnumType.STRING)
    private TextState state = TextState.READY;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    /** For JPA. */
    protected Wording() {}

    /** Somebody wrote it, or read it against the source and found it right: it can be shown. */
    public void ready(String login, Instant now) {
        state = TextState.READY;
        changedBy = login;
        changedAt = now;
    }

    /** The source changed: it is not shown until somebody looks at it again. */
    public void stale() {
        state = TextState.STALE;
    }

    /** Whether it can be shown. */
    public TextState state() {
        return state;
    }

    /** Whether it can be shown. */
    public boolean isReady() {
        return state == TextState.READY;
    }

    /** When it was written or confirmed last; null when it came with the programme. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Who did, by login; null when it came with the programme. */
    public String changedBy() {
        return changedBy;
    }

    /** Grows with every change, beginning with 1. */
    public int version() {
        return version;
    }
}
