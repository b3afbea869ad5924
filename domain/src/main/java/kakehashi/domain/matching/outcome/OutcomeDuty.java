package kakehashi.domain.matching.outcome;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Deed;

/** A duty of one company for one person, and whether it was done. Life: open, done, and open again when that was wrong. */
@Entity
@Table(name = "outcome_duty")
public class OutcomeDuty {

    @Id
    private UUID id;

    @Column(name = "outcome_id")
    private UUID outcomeId;

    @Enumerated(EnumType.STRING)
    private Duty kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "done_by"))
    @AttributeOverride(name = "login", column = @Column(name = "done_login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    @Version
    private int version;

    /** For JPA. */
    protected OutcomeDuty() {}

    OutcomeDuty(UUID outcomeId, Duty kind) {
        this.id = UUID.randomUUID();
        this.outcomeId = outcomeId;
        this.kind = kind;
    }

    /** It is due on another day; null when it need not be done. */
    void dueOn(LocalDate day) {
        dueOn = day;
    }

    /** It was done; doing it again changes nothing. */
    void tick(Deed deed) {
        if (done == null) {
            done = deed;
        }
    }

    /** It was not done after all. */
    void untick() {
        done = null;
    }

    /** The way. */
    UUID outcomeId() {
        return outcomeId;
    }

    /** What is to be done. */
    public Duty kind() {
        return kind;
    }

    /** The last day it is done in time; null when it need not be done. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Who noted that it was done, and when; null while it is not. */
    public Deed done() {
        return done;
    }
}
