package kakehashi.domain.own;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

    @Column(name = "forwarded_at")
    private Instant forwardedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "carried_out_at")
    private Instant carriedOutAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

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
        return carriedOutAt == null && isUnanswered();
    }

    /** Whether its person still waits for an answer. */
    boolean isUnanswered() {
        return answeredAt == null && withdrawnAt == null;
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
        if (answeredAt != null) {
            return State.ANSWERED;
        }
        if (carriedOutAt != null) {
            return State.CARRIED_OUT;
        }
        if (decidedAt != null) {
            return State.DECIDED;
        }
        return forwardedAt != null ? State.FORWARDED : State.RECEIVED;
    }

    /** When it came to a state; null when it did not, or not yet. */
    public Instant at(State state) {
        return switch (state) {
            case RECEIVED -> receivedAt;
            case FORWARDED -> forwardedAt;
            case DECIDED -> decidedAt;
            case CARRIED_OUT -> carriedOutAt;
            case ANSWERED -> answeredAt;
            case WITHDRAWN -> withdrawnAt;
        };
    }

    /** Whether an answer is awaited and its day has passed. */
    public boolean isLate(LocalDate today) {
        return isUnanswered() && today.isAfter(dueOn);
    }
}
