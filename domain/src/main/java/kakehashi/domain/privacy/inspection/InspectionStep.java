package kakehashi.domain.privacy.inspection;

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

/** A step in the life of an inspection. Only ever added. */
@Entity
@Table(name = "inspection_step")
public class InspectionStep {

    /** What was done. */
    public enum Kind {
        OPENED,
        CLOSED,
        REOPENED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "inspection_id")
    private UUID inspectionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    /** For JPA. */
    protected InspectionStep() {}

    InspectionStep(UUID inspectionId, Kind kind, String reason, Deed done) {
        this.inspectionId = inspectionId;
        this.kind = kind;
        this.reason = reason;
        this.done = done;
    }

    /** What was done. */
    public Kind kind() {
        return kind;
    }

    /** Why; null unless it was opened again. */
    public String reason() {
        return reason;
    }

    /** Who did it, and when. */
    public Deed done() {
        return done;
    }
}
