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
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Secret;

/**
 * The question whether somebody still works where they joined, so many months later.
 *
 * <p>Life: planned; asked by mail, or to be asked by phone; answered. Dropped when nobody is to be asked any more.
 */
@Entity
@Table(name = "retention_check")
public class RetentionCheck {

    /** Where it is in its life. */
    public enum State {
        PLANNED,
        ASKED,
        BY_PHONE,
        ANSWERED,
        DROPPED
    }

    /** What somebody says. */
    public enum Answer {
        YES,
        NO,
        TALK
    }

    /** How it was said. */
    public enum Way {
        LINK,
        PHONE,
        IN_PERSON;

        /** The ways in which staff hear it. */
        public static Way[] ofStaff() {
            return new Way[] {PHONE, IN_PERSON};
        }
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "month_mark")
    private int months;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Convert(converter = NullableId.class)
    @Column(name = "talk_id")
    private UUID talkId;

    @Column(name = "key_hash")
    private byte[] keyHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "open_until")
    private LocalDate openUntil;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "entered_by"))
    @AttributeOverride(name = "login", column = @Column(name = "entered_login"))
    @AttributeOverride(name = "at", column = @Column(name = "entered_at"))
    private Deed entered;

    @Version
    private int version;

    /** For JPA. */
    protected RetentionCheck() {}

    /** Plans the question for somebody who joined on a day. */
    RetentionCheck(UUID caseId, LocalDate joinedOn, int months) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.joinedOn = joinedOn;
        this.months = months;
        this.dueOn = RetentionMarks.due(joinedOn, months);
        this.state = State.PLANNED;
    }

    /**
     * It leaves by mail.
     *
     * @param key what the link carries; only its hash is kept
     * @param talk the consultation for whose follow-up the person agreed to be written to
     */
    void ask(String key, UUID talk, Instant now, LocalDate until) {
        state = State.ASKED;
        keyHash = Secret.hash(key);
        talkId = talk;
        askedAt = now;
        openUntil = until;
    }

    /** No mail reaches the person: staff may ask. */
    void leaveToStaff() {
        state = State.BY_PHONE;
    }

    /** Nobody is asked any more; what was answered stays. */
    void drop() {
        if (state != State.ANSWERED) {
            state = State.DROPPED;
        }
    }

    /** Takes back that it was dropped before it left. */
    void revive() {
        if (state == State.DROPPED && keyHash == null) {
            state = State.PLANNED;
        }
    }

    /**
     * Lets only pass what can be answered by the link.
     *
     * @throws Refused {@code surveyUsed} when it was answered; {@code surveyDropped} when nobody is asked any more; {@code
     *     surveyClosed} when its time is over
     */
    void mustBeOpen(LocalDate today) {
        if (state == State.ANSWERED) {
            throw new Refused("surveyUsed");
        }
        if (state == State.DROPPED) {
            throw new Refused("surveyDropped");
        }
        if (state != State.ASKED || today.isAfter(openUntil)) {
            throw new Refused("surveyClosed");
        }
    }

    /** The person says so by the link. */
    void answer(Answer said, Instant now) {
        take(said, Way.LINK, now);
    }

    /**
     * The person said so to somebody of the staff.
     *
     * @throws Refused {@code retentionAnswered}; {@code retentionEarly} before its day; {@code retentionDropped}
     */
    void enter(Answer said, Way how, Actor by, Instant now, LocalDate today) {
        if (state == State.ANSWERED) {
            throw new Refused("retentionAnswered");
        }
        if (state == State.DROPPED) {
            throw new Refused("retentionDropped");
        }
        if (today.isBefore(dueOn)) {
            throw new Refused("retentionEarly");
        }
        take(said, how, now);
        entered = new Deed(by, now);
    }

    private void take(Answer said, Way how, Instant now) {
        state = State.ANSWERED;
        answer = said;
        way = how;
        answeredAt = now;
    }

    /** What the counsellor is to do about the answer; null for nothing. */
    FollowUp.Reason following() {
        if (answer == Answer.TALK) {
            return FollowUp.Reason.TALK;
        }
        return answer == Answer.NO ? FollowUp.Reason.LEFT : null;
    }

    /** Whether it left, and its time is over without an answer. */
    public boolean isUnanswered(LocalDate today) {
        return state == State.ASKED && today.isAfter(openUntil);
    }

    /** Whether staff can enter an answer. */
    public boolean isEnterable(LocalDate today) {
        return state != State.ANSWERED && state != State.DROPPED && !today.isBefore(dueOn);
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The case. */
    public UUID caseId() {
        return caseId;
    }

    /** The day the person joined. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** After how many months it is asked. */
    public int months() {
        return months;
    }

    /** From which day on it is asked. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** The consultation for whose follow-up the person agreed to be written to; null when it did not leave. */
    UUID talkId() {
        return talkId;
    }

    /** When it left; null when it did not. */
    public Instant askedAt() {
        return askedAt;
    }

    /** The last day it can be answered by the link; null when it did not leave. */
    public LocalDate openUntil() {
        return openUntil;
    }

    /** What the person says; null before. */
    public Answer answer() {
        return answer;
    }

    /** How it was said; null before. */
    public Way way() {
        return way;
    }

    /** When it was said, or entered; null before. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Who entered it, and when; null when nobody of the staff did. */
    public Deed entered() {
        return entered;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
