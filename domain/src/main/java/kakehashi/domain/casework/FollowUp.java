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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/** Something that is to be done for a case by a day. Life: due, then done, or dropped with the case. */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    /** Where it is in its life. */
    public enum State {
        DUE,
        DONE,
        DROPPED
    }

    /** Why it is due. Its label is the text {@code FollowUp.Reason.<NAME>}. */
    public enum Reason {
        /** A record says what comes next. */
        RECORD,
        /** Somebody of the staff wants it done. */
        NOTED,
        /** Who joined a company would like to talk. */
        TALK,
        /** Who joined a company works there no more. */
        LEFT
    }

    private static final String NOTE = "follow_up.note";

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Convert(converter = NullableId.class)
    @Column(name = "record_id")
    private UUID recordId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private SealedText note;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "done_by"))
    @AttributeOverride(name = "login", column = @Column(name = "done_login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    @Version
    private int version;

    /** For JPA. */
    protected FollowUp() {}

    /** What a record says comes next, due on a day in the office's zone. */
    FollowUp(ConsultationRecord record, LocalDate dueOn) {
        this(record.caseId(), Reason.RECORD, dueOn);
        this.recordId = record.id();
    }

    private FollowUp(UUID caseId, Reason reason, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.reason = reason;
        this.dueOn = dueOn;
        this.firstDueOn = dueOn;
        this.state = State.DUE;
    }

    /** What somebody of the staff wants done, sealed with the keys of the case's year. */
    static FollowUp noted(CaseFile file, String note, Seal seal, LocalDate dueOn) {
        FollowUp made = new FollowUp(file.id(), Reason.NOTED, dueOn);
        made.note = seal.close(NOTE, made.id, note);
        return made;
    }

    /** What follows from an answer to a question whether somebody still works where they joined. */
    static FollowUp answering(RetentionCheck check, Reason reason, LocalDate dueOn) {
        return new FollowUp(check.caseId(), reason, dueOn);
    }

    /** Another record says so now, in the place of the earlier one. */
    void belongTo(ConsultationRecord record) {
        recordId = record.id();
    }

    /** It was done; doing it again changes nothing. */
    void done(Actor by, Instant now) {
        if (state == State.DUE) {
            end(State.DONE, by, now);
        }
    }

    /** Nobody need do it any more; what is done stays done. */
    void drop(Actor by, Instant now) {
        if (state == State.DUE) {
            end(State.DROPPED, by, now);
        }
    }

    private void end(State how, Actor by, Instant now) {
        state = how;
        done = new Deed(by, now);
    }

    /**
     * Puts it off.
     *
     * @throws Refused {@code followUpOver} when it is done or dropped; {@code followUpPast} for a day that is over
     */
    void putOff(LocalDate day, LocalDate today) {
        if (state != State.DUE) {
            throw new Refused("followUpOver");
        }
        if (day.isBefore(today)) {
            throw new Refused("followUpPast");
        }
        dueOn = day;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The case. */
    public UUID caseId() {
        return caseId;
    }

    /** The record that says what is to be done; null when none does. */
    public UUID recordId() {
        return recordId;
    }

    /** Why it is due. */
    public Reason reason() {
        return reason;
    }

    /** What is to be done, in the words of whoever wants it; empty when nobody wrote any. */
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

    /** By when it was to be done before anybody put it off. */
    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    /** Whether it was put off. */
    public boolean isPutOff() {
        return !firstDueOn.equals(dueOn);
    }

    /** By when. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** Who ended it, and when; null while due. */
    public Deed done() {
        return done;
    }
}
