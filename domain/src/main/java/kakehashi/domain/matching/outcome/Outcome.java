package kakehashi.domain.matching.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.shared.NullableId;

/** One way of one seeker to one company: where it stands after its steps. Source: R-D11. */
@Entity
@Table(name = "outcome")
public class Outcome {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Convert(converter = NullableId.class)
    @Column(name = "company_id")
    private UUID companyId;

    @Convert(converter = NullableId.class)
    @Column(name = "opening_id")
    private UUID openingId;

    @Enumerated(EnumType.STRING)
    private OutcomeOrigin origin;

    @Enumerated(EnumType.STRING)
    private OutcomeStage stage;

    private LocalDate since;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private OutcomeEnd ended;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private Insurance insurance;

    @Column(name = "look_on")
    private LocalDate lookOn;

    @Version
    private int version;

    /** For JPA. */
    protected Outcome() {}

    /** The way of a case's seeker to a company, which is not one of the programme's where it is null. */
    Outcome(CaseFile file, UUID companyId, UUID openingId, OutcomeOrigin origin) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.companyId = companyId;
        this.openingId = openingId;
        this.origin = origin;
        this.insurance = Insurance.UNKNOWN;
    }

    /** It stands where its steps led; somebody asks again later. */
    void stand(OutcomePath path, LocalDate today) {
        stage = path.stage();
        since = path.since();
        joinedOn = path.joinedOn();
        ended = path.ended();
        endedOn = path.endedOn();
        lookOn = ended == null ? LookDates.next(stage, since, joinedOn, today) : null;
    }

    /** It is known whether the company insures the person. */
    void insure(Insurance known) {
        insurance = known;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The seeker's case. */
    public UUID caseId() {
        return caseId;
    }

    /** The company; null for one outside of the programme. */
    public UUID companyId() {
        return companyId;
    }

    /** The job or internship it began with; null when with none. */
    public UUID openingId() {
        return openingId;
    }

    /** Where it began. */
    public OutcomeOrigin origin() {
        return origin;
    }

    /** How far it came. */
    public OutcomeStage stage() {
        return stage;
    }

    /** Since when it stands there. */
    public LocalDate since() {
        return since;
    }

    /** The first day at work; null before. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** Why it ended; null while it goes on. */
    public OutcomeEnd ended() {
        return ended;
    }

    /** The day it ended; null while it goes on. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Whether it goes on. */
    public boolean isRunning() {
        return ended == null;
    }

    /** Whether the company insures the person. */
    public Insurance insurance() {
        return insurance;
    }

    /** When somebody is to ask how it goes on; null when nobody is. */
    public LocalDate lookOn() {
        return lookOn;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
