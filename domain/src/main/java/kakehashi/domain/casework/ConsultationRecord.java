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
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * What was advised in a consultation.
 *
 * <p>Life: a draft that its writer goes on with; then kept, and never written anew; replaced when another record puts it
 * right.
 *
 * <p>Source: R-A13, R-A23, R-D13.
 */
@Entity
@Table(name = "consultation_record")
public class ConsultationRecord {

    /** Where a record is in its life. */
    public enum State {
        DRAFT,
        KEPT,
        /** Another record says it right. */
        REPLACED
    }

    private static final String TABLE = "consultation_record";

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Convert(converter = NullableId.class)
    @Column(name = "booking_id")
    private UUID bookingId;

    @Convert(converter = NullableId.class)
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "duration")
    private int minutes;

    private boolean restricted;

    private SealedText advice;

    @Column(name = "next_step")
    private SealedText nextStep;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Column(name = "approval_number")
    private String approvalNumber;

    @Convert(converter = NullableId.class)
    @Column(name = "replaces_id")
    private UUID replacesId;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "written_by"))
    @AttributeOverride(name = "login", column = @Column(name = "written_login"))
    @AttributeOverride(name = "at", column = @Column(name = "written_at"))
    private Deed written;

    @Version
    private int version;

    /** For JPA. */
    protected ConsultationRecord() {}

    /** A draft with an id the form gave it. */
    ConsultationRecord(UUID id, CaseFile file, Application talk) {
        this.id = id;
        this.caseId = file.id();
        this.bookingId = talk instanceof Booking ? talk.id() : null;
        this.conversationId = talk instanceof Booking ? null : talk.id();
        this.state = State.DRAFT;
    }

    /** Puts this in the place of a kept one. */
    void replace(ConsultationRecord earlier) {
        earlier.mustBe(State.KEPT);
        earlier.state = State.REPLACED;
        replacesId = earlier.id;
    }

    /**
     * Writes what is typed into a draft.
     *
     * @throws Refused {@code recordKept}
     */
    void write(RecordDraft draft, Seal seal, Actor by, Instant now) {
        mustBe(State.DRAFT);
        channel = draft.held().channel();
        theme = draft.held().theme();
        heldAt = draft.held().at();
        minutes = draft.held().minutes();
        restricted = draft.restricted();
        advice = seal.close(PersonalField.ADVICE.columnIn(TABLE), id, draft.advice());
        nextStep = draft.nextStep().isEmpty()
                ? null
                : seal.close(PersonalField.NEXT_STEP.columnIn(TABLE), id, draft.nextStep());
        followUpOn = draft.followUpOn();
        approvalNumber = draft.approvalNumber().isEmpty() ? null : draft.approvalNumber();
        written = new Deed(by, now);
    }

    /**
     * Nobody writes in it any more.
     *
     * @throws Refused {@code recordKept}
     */
    void keep() {
        mustBe(State.DRAFT);
        state = State.KEPT;
    }

    /**
     * Takes words out of a kept record, wherever they stand; gives how many characters went.
     *
     * @throws Refused {@code recordNotKept}; {@code redactionNothing} when the words do not stand in it
     */
    int redact(Strike strike, Seal seal) {
        if (state == State.DRAFT) {
            throw new Refused("recordNotKept");
        }
        String before = advice(seal);
        String next = nextStep(seal);
        int characters = strike.characters(before, next);
        advice = seal.close(PersonalField.ADVICE.columnIn(TABLE), id, strike.from(before));
        nextStep = next.isEmpty() ? null : seal.close(PersonalField.NEXT_STEP.columnIn(TABLE), id, strike.from(next));
        return characters;
    }

    private void mustBe(State wanted) {
        if (state != wanted) {
            throw new Refused(wanted == State.DRAFT ? "recordKept" : "recordNotKept");
        }
    }

    /** Whether an account wrote it. */
    public boolean isOf(UUID account) {
        return written.isOf(account);
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The case it belongs to. */
    public UUID caseId() {
        return caseId;
    }

    /** The booking or conversation it is about. */
    public UUID talkId() {
        return bookingId == null ? conversationId : bookingId;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** How, about what and how long people talked. */
    public RecordDraft.Held held() {
        return new RecordDraft.Held(channel, theme, heldAt, minutes);
    }

    /** The day somebody looks after it, as it was written; null for never. What is due is another thing. */
    public LocalDate followUpOn() {
        return followUpOn;
    }

    /** Whether only managers read it. */
    public boolean isRestricted() {
        return restricted;
    }

    /** The ward's approval of what may otherwise not be collected; null when none is needed. */
    public String approvalNumber() {
        return approvalNumber;
    }

    /** The record it puts right; null when it is the first. */
    public UUID replacesId() {
        return replacesId;
    }

    /** Who wrote it, and when. */
    public Deed written() {
        return written;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }

    /** What was advised, opened. */
    String advice(Seal seal) {
        return seal.open(PersonalField.ADVICE.columnIn(TABLE), id, advice);
    }

    /** What comes next, opened; empty when nothing does. */
    String nextStep(Seal seal) {
        return nextStep == null ? "" : seal.open(PersonalField.NEXT_STEP.columnIn(TABLE), id, nextStep);
    }
}
