package kakehashi.domain.privacy.closing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kakehashi.domain.shared.Deed;

/** A step of the closing of a year: who took it, and when. Only ever added. */
@Entity
@Table(name = "closing_step")
public class ClosingStep {

    /** What was done. */
    public enum Kind {
        BEGUN,
        KEYED,
        PACKED,
        FETCHED,
        RECEIVED,
        ASKED,
        WITHDRAWN,
        APPROVED,
        ERASED,
        KEYS_DESTROYED,
        SCANNED,
        /** Searched, and something was found. */
        FOUND,
        CERTIFIED;

        /** What the access log calls it. */
        public String action() {
            return "year.closing." + name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "closing_id")
    private UUID closingId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    /** For JPA. */
    protected ClosingStep() {}

    ClosingStep(UUID closingId, Kind kind, Deed done) {
        this.closingId = closingId;
        this.kind = kind;
        this.done = done;
    }

    long id() {
        return id;
    }

    /** What was done. */
    public Kind kind() {
        return kind;
    }

    /** Who did it, and when. */
    public Deed done() {
        return done;
    }
}
