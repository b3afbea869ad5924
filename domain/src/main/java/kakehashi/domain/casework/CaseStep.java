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
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;

/**
 * What happened to a case itself: given to a counsellor, closed, opened again. Only ever added; words that may not stand
 * in its note are taken out.
 */
@Entity
@Table(name = "case_step")
public class CaseStep {

    /** What happened. */
    public enum Kind {
        GIVEN,
        CLOSED,
        REOPENED
    }

    private static final String NOTE = "case_step.note";

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "counsellor_number")
    private Integer counsellorNumber;

    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;

    private SealedText note;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    /** For JPA. */
    protected CaseStep() {}

    private CaseStep(CaseFile file, Kind kind, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.kind = kind;
        this.done = new Deed(by, now);
    }

    /** It was given to the counsellor with a number. */
    static CaseStep given(CaseFile file, int counsellor, Actor by, Instant now) {
        CaseStep step = new CaseStep(file, Kind.GIVEN, by, now);
        step.counsellorNumber = counsellor;
        return step;
    }

    /** Adds what whoever takes it over should know, sealed with the keys of the case's year; nothing for an empty text. */
    CaseStep saying(String words, Seal seal) {
        note = words.isEmpty() ? null : seal.close(NOTE, id, words);
        return this;
    }

    /** It was closed, with the outcome it has. */
    static CaseStep closed(CaseFile file, Actor by, Instant now) {
        CaseStep step = new CaseStep(file, Kind.CLOSED, by, now);
        step.outcome = file.outcome();
        return step;
    }

    /** It was opened again. */
    static CaseStep reopened(CaseFile file, Actor by, Instant now) {
        return new CaseStep(file, Kind.REOPENED, by, now);
    }

    /** What happened. */
    public Kind kind() {
        return kind;
    }

    /** To which counsellor it was given; null for other steps. */
    public Integer counsellorNumber() {
        return counsellorNumber;
    }

    /** With which outcome it was closed; null for other steps. */
    public CaseOutcome outcome() {
        return outcome;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The case. */
    UUID caseId() {
        return caseId;
    }

    /** What whoever takes it over should know; empty when nobody wrote anything. */
    String note(Seal seal) {
        return note == null ? "" : seal.open(NOTE, id, note);
    }

    /**
     * Takes words out of the note, wherever they stand; gives how many characters went.
     *
     * @throws Refused {@code redactionNothing} when the words do not stand in it
     */
    int redact(Strike strike, Seal seal) {
        String before = note(seal);
        int characters = strike.characters(before);
        note = seal.close(NOTE, id, strike.from(before));
        return characters;
    }

    /** Who did it, and when. */
    public Deed done() {
        return done;
    }
}
