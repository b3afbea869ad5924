package kakehashi.domain.matching.outcome;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Deed;

/** Something that happened on the way to a company. Only ever added. */
@Entity
@Table(name = "outcome_step")
public class OutcomeStep {

    /** What happened. Its label is the text {@code OutcomeStep.Kind.<NAME>}. */
    public enum Kind {
        /** A stage was reached. */
        REACHED,
        /** It ended. */
        ENDED,
        /** What was said of it was wrong, or it goes on after all. */
        CORRECTED,
        /** Somebody asked, and there was nothing new. */
        ASKED
    }

    @Id
    private UUID id;

    @Column(name = "outcome_id")
    private UUID outcomeId;

    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private OutcomeStage stage;

    @Column(name = "on_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private OutcomeEnd end;

    @Enumerated(EnumType.STRING)
    private OutcomeWhy why;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    /** For JPA. */
    protected OutcomeStep() {}

    /** Something that happened on a day, at the stage at which the way stood then. */
    OutcomeStep(Kind kind, OutcomeStage stage, LocalDate day) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.stage = stage;
        this.day = day;
    }

    /** It ended for a reason. */
    OutcomeStep because(OutcomeEnd reason) {
        end = reason;
        return this;
    }

    /** It was corrected for a reason. */
    OutcomeStep because(OutcomeWhy reason) {
        why = reason;
        return this;
    }

    /** It is the next of a way, behind so many. */
    OutcomeStep of(Outcome outcome, int behind, Deed deed) {
        outcomeId = outcome.id();
        place = behind + 1;
        done = deed;
        return this;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The way. */
    public UUID outcomeId() {
        return outcomeId;
    }

    /** What happened. */
    public Kind kind() {
        return kind;
    }

    /** The stage that was reached, or at which it stood. */
    public OutcomeStage stage() {
        return stage;
    }

    /** When it happened. */
    public LocalDate day() {
        return day;
    }

    /** Why it ended; null for other steps. */
    public OutcomeEnd end() {
        return end;
    }

    /** Why it was corrected; null for other steps. */
    public OutcomeWhy why() {
        return why;
    }

    /** Who entered it, and when. */
    public Deed done() {
        return done;
    }
}
