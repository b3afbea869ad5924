package kakehashi.domain.privacy.incident;

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

/** What somebody did with an incident. Only ever added. Source: T19. */
@Entity
@Table(name = "incident_step")
public class IncidentStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private Incident.Step kind;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    /** For JPA. */
    protected IncidentStep() {}

    IncidentStep(UUID incidentId, Incident.Step kind, Deed done) {
        this.incidentId = incidentId;
        this.kind = kind;
        this.done = done;
    }

    /** What was done. */
    public Incident.Step kind() {
        return kind;
    }

    /** Who did it, and when. */
    public Deed done() {
        return done;
    }
}
