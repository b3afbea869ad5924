package kakehashi.domain.own;

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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/**
 * What a person asks the ward to do with their own data. The office receives it and forwards it; the ward decides.
 *
 * <p>Life: received, then forwarded, decided, carried out, answered, each with its time; none is skipped but carrying
 * out, which a refusal does not need. Until it is carried out or answered the person may take it back, which ends it.
 * Source: domain 4.1.
 */
@Entity
@Table(name = "data_request")
public class DataRequest {

    /** What is asked for. Source: act on the protection of personal information, articles 76, 90, 98. */
    public enum Kind {
        DISCLOSURE,
        CORRECTION,
        SUSPENSION,
        ERASURE;

        /** The kind with this name; empty when there is none. */
        public static Optional<Kind> named(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst();
        }
    }

    /** Where it is in its life. */
    public enum State {
        RECEIVED,
        FORWARDED,
        DECIDED,
        CARRIED_OUT,
        ANSWERED,
        WITHDRAWN
    }

    /** What the ward decided. */
    public enum Decision {
        GRANTED,
        PARTLY,
        REFUSED
    }

    /** Why the ward does not do all that was asked for. Source: act on the protection of personal information, 78, 92, 100. */
    public enum Ground {
        /** It is about somebody else. */
        NOT_OWN,
        /** There is nothing of the kind. */
        NOT_HELD,
        /** What is held is right, and rightly used. */
        RIGHT,
        /** The law does not allow it. */
        LAW
    }

    /** What is done with a request in the office. */
    public enum Step {
        FORWARD,
        DECIDE,
        CARRY_OUT,
        ANSWER
    }

    @Id
    private UUID id;

    private String reference;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Convert(converter = NullableId.class)
    @Column(name = "seeker_id")
    private UUID seekerId;

    @Convert(converter = NullableId.class)
    @Column(name = "contact_id")
    private UUID contactId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String language;

    private SealedText body;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "forwarded_by"))
    @AttributeOverride(name = "login", column = @Column(name = "forwarded_login"))
    @AttributeOverride(name = "at", column = @Column(name = "forwarded_at"))
    private Deed forwarded;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "login", column = @Column(name = "decided_login"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Deed decided;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "carried_out_by"))
    @AttributeOverride(name = "login", column = @Column(name = "carried_out_login"))
    @AttributeOverride(name = "at", column = @Column(name = "carried_out_at"))
    private Deed carriedOut;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "answered_by"))
    @AttributeOverride(name = "login", column = @Column(name = "answered_login"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    private Deed answered;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private SealedText reason;

    private SealedText remedy;

    @Version
    private int version;

    /** For JPA. */
    protected DataRequest() {}

    DataRequest(UUID programmeId, Visitor by, Kind kind, String reference, Instant now, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.programmeId = programmeId;
        this.seekerId = by.seekerId();
        this.contactId = by.seekerId() == null ? by.contactId() : null;
        this.kind = kind;
        this.receivedAt = now;
        this.dueOn = dueOn;
    }

    /** Seals what the person wrote; null for nothing. */
    void say(Seal seal, String text, Language written) {
        body = seal.close("data_request.body", id, text);
        language = written.tag();
    }

    /**
     * Its person takes it back; doing so twice changes nothing.
     *
     * @return whether it was still wanted
     * @throws Refused {@code requestTooLate} once it was carried out or answered
     */
    boolean takeBack(Instant now) {
        if (withdrawnAt != null) {
            return false;
        }
        if (!isOpen()) {
            throw new Refused("requestTooLate");
        }
        withdrawnAt = now;
        return true;
    }

    /** Whether nothing was done or answered yet, so that its person may take it back. */
    public boolean isOpen() {
        return carriedOut == null && isUnanswered();
    }

    /** Whether its person still waits for an answer. */
    boolean isUnanswered() {
        return answered == null && withdrawnAt == null;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The number told to the person. */
    public String reference() {
        return reference;
    }

    boolean isOf(Visitor visitor) {
        return visitor.is(holderId());
    }

    /** The seeker or contact who asks. */
    UUID holderId() {
        return isOfSeeker() ? seekerId : contactId;
    }

    /** Whether a seeker asks, and not somebody of a company. */
    boolean isOfSeeker() {
        return seekerId != null;
    }

    /** The programme year it was sent in. */
    UUID programmeId() {
        return programmeId;
    }

    /** What is asked for. */
    public Kind kind() {
        return kind;
    }

    /** BCP 47 tag of the language it was written in. */
    public String language() {
        return language;
    }

    /** What the person wrote, opened; null for nothing. */
    String details(Seal seal) {
        return seal.open("data_request.body", id, body);
    }

    /** The last day to answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Where it is in its life. */
    public State state() {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (answered != null) {
            return State.ANSWERED;
        }
        if (carriedOut != null) {
            return State.CARRIED_OUT;
        }
        if (decided != null) {
            return State.DECIDED;
        }
        return forwarded != null ? State.FORWARDED : State.RECEIVED;
    }

    /** When it came to a state; null when it did not, or not yet. */
    public Instant at(State state) {
        return switch (state) {
            case RECEIVED -> receivedAt;
            case FORWARDED -> at(forwarded);
            case DECIDED -> at(decided);
            case CARRIED_OUT -> at(carriedOut);
            case ANSWERED -> at(answered);
            case WITHDRAWN -> withdrawnAt;
        };
    }

    private static Instant at(Deed deed) {
        return deed == null ? null : deed.at();
    }

    /** Who brought it to a state, by personal login; null for what its person did, and for what was not done. */
    public String login(State state) {
        Deed deed =
                switch (state) {
                    case FORWARDED -> forwarded;
                    case DECIDED -> decided;
                    case CARRIED_OUT -> carriedOut;
                    case ANSWERED -> answered;
                    case RECEIVED, WITHDRAWN -> null;
                };
        return deed == null ? null : deed.login();
    }

    /** What is to be done with it; empty when nothing is. */
    public Optional<Step> next() {
        return switch (state()) {
            case RECEIVED -> Optional.of(Step.FORWARD);
            case FORWARDED -> Optional.of(Step.DECIDE);
            case DECIDED -> Optional.of(decision == Decision.REFUSED ? Step.ANSWER : Step.CARRY_OUT);
            case CARRIED_OUT -> Optional.of(Step.ANSWER);
            case ANSWERED, WITHDRAWN -> Optional.empty();
        };
    }

    void forward(Deed by) {
        forwarded = by;
    }

    void decide(Seal seal, Decision what, Ground why, String words, Deed by) {
        decision = what;
        ground = why;
        reason = seal.close("data_request.reason", id, words);
        decided = by;
    }

    void carryOut(Seal seal, String done, Deed by) {
        remedy = seal.close("data_request.remedy", id, done);
        carriedOut = by;
    }

    void answer(Deed by) {
        answered = by;
    }

    /** What the ward decided; null before it did. */
    public Decision decision() {
        return decision;
    }

    /** Why not all is done; null when all is, or nothing is decided. */
    public Ground ground() {
        return ground;
    }

    /** What the ward says of its decision, opened; null for nothing. */
    String reason(Seal seal) {
        return seal.open("data_request.reason", id, reason);
    }

    /** What was done, opened; null for nothing. */
    String remedy(Seal seal) {
        return seal.open("data_request.remedy", id, remedy);
    }

    /** Whether an answer is awaited and its day has passed. */
    public boolean isLate(LocalDate today) {
        return isUnanswered() && today.isAfter(dueOn);
    }
}
