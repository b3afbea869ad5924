package kakehashi.domain.casework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;

/**
 * Words were taken out of a record, or of a note of staff: of which kind and how many, never which. Only ever added.
 * Source: T5.
 */
@Entity
@Table(name = "record_redaction")
public class RecordRedaction {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Convert(converter = NullableId.class)
    @Column(name = "record_id")
    private UUID recordId;

    @Convert(converter = NullableId.class)
    @Column(name = "follow_up_id")
    private UUID followUpId;

    @Convert(converter = NullableId.class)
    @Column(name = "step_id")
    private UUID stepId;

    @Enumerated(EnumType.STRING)
    private Finding.Kind kind;

    @Column(name = "extent")
    private int characters;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "redacted_at"))
    private Deed done;

    /** For JPA. */
    protected RecordRedaction() {}

    RecordRedaction(ConsultationRecord from, Finding.Kind kind, int characters, Actor by, Instant now) {
        this(from.caseId(), kind, characters, new Deed(by, now));
        this.recordId = from.id();
    }

    RecordRedaction(FollowUp from, Finding.Kind kind, int characters, Actor by, Instant now) {
        this(from.caseId(), kind, characters, new Deed(by, now));
        this.followUpId = from.id();
    }

    RecordRedaction(CaseStep from, Finding.Kind kind, int characters, Actor by, Instant now) {
        this(from.caseId(), kind, characters, new Deed(by, now));
        this.stepId = from.id();
    }

    private RecordRedaction(UUID caseId, Finding.Kind kind, int characters, Deed done) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.kind = kind;
        this.characters = characters;
        this.done = done;
    }

    /** Whether it was a record's or a note's text, by the id of the record, of what is due, or of the step. */
    public boolean isOf(UUID text) {
        return text.equals(recordId) || text.equals(followUpId) || text.equals(stepId);
    }

    /** What was taken out. */
    public Finding.Kind kind() {
        return kind;
    }

    /** How many characters of it. */
    public int characters() {
        return characters;
    }

    /** Who took it out, and when. */
    public Deed done() {
        return done;
    }
}
