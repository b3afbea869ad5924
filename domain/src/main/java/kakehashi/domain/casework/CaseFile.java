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
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.event.Audience;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * Everything that is done for one seeker or one company.
 *
 * <p>Life: open, perhaps without a counsellor at first; then closed with an outcome, and open again when somebody comes
 * back. Rows begin in the database ({@link CaseOpening}).
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    /** Whether something is still to be done. */
    public enum State {
        OPEN,
        CLOSED
    }

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private int number;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Convert(converter = NullableId.class)
    @Column(name = "seeker_id")
    private UUID seekerId;

    @Convert(converter = NullableId.class)
    @Column(name = "company_id")
    private UUID companyId;

    @Convert(converter = NullableId.class)
    @Column(name = "counsellor_id")
    private UUID counsellorId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "closed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "closed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    private Deed closed;

    @Version
    private int version;

    /** For JPA. */
    protected CaseFile() {}

    /** Gives it to a counsellor; doing it twice changes nothing. */
    void give(Counsellor counsellor) {
        counsellorId = counsellor.id();
    }

    /**
     * Nothing more is to be done.
     *
     * @param joined the day somebody joined a company, when that is the outcome; else null
     * @throws Refused {@code caseClosed}; {@code outcomeNotForAudience}; {@code joinedMissing} when the day is needed and
     *     not given, {@code joinedFar} when it is more than a year ahead or ago
     */
    void close(CaseOutcome how, LocalDate joined, Actor by, Instant now, LocalDate today) {
        mustBeOpen();
        if (!how.fits(audience())) {
            throw new Refused("outcomeNotForAudience");
        }
        if (how.isJoining()) {
            checkJoined(joined, today);
        }
        state = State.CLOSED;
        outcome = how;
        joinedOn = how.isJoining() ? joined : null;
        closed = new Deed(by, now);
    }

    /**
     * Lets only a day pass on which somebody can have joined a company, as it is told today.
     *
     * @throws Refused {@code joinedMissing} without one; {@code joinedFar} when it is more than a year ahead or ago
     */
    public static void checkJoined(LocalDate joined, LocalDate today) {
        if (joined == null) {
            throw new Refused("joinedMissing");
        }
        if (joined.isAfter(today.plusYears(1)) || joined.isBefore(today.minusYears(1))) {
            throw new Refused("joinedFar");
        }
    }

    /** Somebody came back; doing it twice changes nothing. */
    void reopen() {
        state = State.OPEN;
        outcome = null;
        joinedOn = null;
        closed = null;
    }

    /** Whether something can be done, as a refusal when it cannot. */
    void mustBeOpen() {
        if (state == State.CLOSED) {
            throw new Refused("caseClosed");
        }
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** By which staff know it; 1 for the first. */
    public int number() {
        return number;
    }

    /** The programme whose year's keys seal what belongs to it. */
    public UUID programmeId() {
        return programmeId;
    }

    /** Whose it is: a seeker's or a company's. */
    public Audience audience() {
        return seekerId == null ? Audience.COMPANY : Audience.SEEKER;
    }

    /** The seeker; null when it is a company's. */
    public UUID seekerId() {
        return seekerId;
    }

    /** The company; null when it is a seeker's. */
    public UUID companyId() {
        return companyId;
    }

    /** Whose case it is among the counsellors; null when nobody's. */
    public UUID counsellorId() {
        return counsellorId;
    }

    /** Whether something is still to be done. */
    public State state() {
        return state;
    }

    /** How it ended; null while open. */
    public CaseOutcome outcome() {
        return outcome;
    }

    /** The day somebody joined a company; null when nobody did. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** When it began. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Who closed it, and when; null while open. */
    public Deed closed() {
        return closed;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
