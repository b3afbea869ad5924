package kakehashi.domain.casework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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

/** Words were taken out of a record: of which kind and how many, never which. Only ever added. Source: T5. */
@Entity
@Table(name = "record_redaction")
public class RecordRedaction {

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID recordId;

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
        this.id = UUID.randomUUID();
        this.recordId = from.id();
        this.kind = kind;
        this.characters = characters;
        this.done = new Deed(by, now);
    }

    /** The record. */
    public UUID recordId() {
        return recordId;
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
