package kakehashi.domain.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.shared.NullableId;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/**
 * A mail to one person.
 *
 * <p>Life: queued, then sending, then sent. A failure queues it again, later each time, until it failed for good. One
 * that may have left, or that cannot be opened, is held. Staff can queue a held or failed one again, and recall one to
 * many people while it waits.
 */
@Entity
@Table(name = "mail")
public class OutgoingMail {

    /** Where a mail is in its life. */
    public enum State {
        QUEUED,
        SENDING,
        SENT,
        HELD,
        FAILED,
        /** Staff took it back before it left. */
        RECALLED,
        /** It left, and another mail server told that it could not be delivered. */
        BOUNCED
    }

    /** Why the last try did not send it. */
    public enum Problem {
        /** Sending broke off; nobody knows whether it left. */
        INTERRUPTED,
        /** It does not open: its keys are missing, or not the ones that sealed it. */
        UNREADABLE,
        /** The mail server said no to this mail. */
        REFUSED,
        /** The mail server, or the folder for mails, could not be reached. */
        UNREACHABLE,
        /** Its address was put right before it left. */
        MISADDRESSED,
        /** It came back: there is no such address. */
        NO_SUCH_ADDRESS,
        /** It came back for another reason, such as a full mailbox. */
        RETURNED,
        /** An earlier mail to its address came back, so it was not sent. */
        STOPPED
    }

    /** Waiting times after the first, second, … failure; after the last one it failed for good. */
    private static final Duration[] PAUSES = {
        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(3), Duration.ofHours(12)
    };

    @Id
    private UUID id;

    @Column(name = "seal_year")
    private int sealYear;

    private String language;
    private String template;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Convert(converter = NullableId.class)
    @Column(name = "group_id")
    private UUID groupId;

    private SealedText recipient;
    private SealedText content;
    private boolean fleeting;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Problem problem;

    private int attempts;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** For JPA. */
    protected OutgoingMail() {}

    OutgoingMail(UUID id, int sealYear, Seal seal, Posting posting, Instant now) {
        this.id = id;
        this.sealYear = sealYear;
        this.language = posting.letter().language().tag();
        this.template = posting.template();
        this.subjectId = posting.subjectId();
        this.recipient = seal.close("mail.recipient", id, posting.recipient());
        this.content = seal.close("mail.content", id, posting.letter().toJson());
        this.fleeting = posting.fleeting();
        this.state = State.QUEUED;
        this.queuedAt = now;
        this.dueAt = now;
    }

    /** Makes it one of many, which leave together and not before a moment. */
    OutgoingMail in(UUID group, Instant due) {
        groupId = group;
        dueAt = due;
        return this;
    }

    void claim(Instant now) {
        state = State.SENDING;
        claimedAt = now;
        attempts++;
    }

    void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
    }

    /** Keeps it back, because trying again by itself would be useless or wrong. */
    void hold(Problem why) {
        state = State.HELD;
        problem = why;
    }

    /** It is not sent, because an earlier one to its address came back. */
    void stop() {
        state = State.FAILED;
        problem = Problem.STOPPED;
    }

    /** Another mail server told that it could not be delivered. */
    void bounce(boolean addressWrong) {
        state = State.BOUNCED;
        problem = addressWrong ? Problem.NO_SUCH_ADDRESS : Problem.RETURNED;
    }

    /** Whom it goes to, opened. */
    String recipient(Seal seal) {
        return seal.open("mail.recipient", id, recipient);
    }

    /** Queues it again after a pause, or gives up; says whether it gave up. */
    boolean failed(Problem why, Instant now) {
        problem = why;
        boolean givesUp = attempts > PAUSES.length;
        state = givesUp ? State.FAILED : State.QUEUED;
        dueAt = givesUp ? dueAt : now.plus(PAUSES[attempts - 1]);
        return givesUp;
    }

    /** What is sent, opened. */
    Parcel open(Seal seal) {
        Language reader = Languages.find(language).orElse(Languages.standard());
        return new Parcel(
                id, recipient(seal), Letter.fromJson(reader, seal.open("mail.content", id, content)), queuedAt);
    }

    /** Its id; also the left part of its Message-ID. */
    public UUID id() {
        return id;
    }

    int sealYear() {
        return sealYear;
    }

    /** The id of what it is about. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Which template wrote it, such as {@code confirm}. */
    public String template() {
        return template;
    }

    /** BCP 47 tag of the language it is in. */
    public String language() {
        return language;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** Whether it did not leave and will not by itself. */
    public boolean isStuck() {
        return state == State.HELD || state == State.FAILED;
    }

    /** Whether it came back. */
    public boolean isReturned() {
        return state == State.BOUNCED;
    }

    /** Why the last try did not send it, or why it came back; null when none failed, or it left in the end. */
    public Problem problem() {
        return problem;
    }

    /** When it was last tried; null before. */
    public Instant triedAt() {
        return claimedAt;
    }

    /** When it was first queued. */
    public Instant queuedAt() {
        return queuedAt;
    }

    /** When it left; null before. */
    public Instant sentAt() {
        return sentAt;
    }
}
