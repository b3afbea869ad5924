package kakehashi.domain.privacy.incident;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;

/**
 * An incident with personal data.
 *
 * <p>Life: reported; told to the ward; looked into, with two reports to the ward; instructed by the ward; closed. Until it
 * is closed what was found out may be written anew. Source: T19.
 */
@Entity
@Table(name = "incident")
public class Incident {

    /** What happened. */
    public enum Kind {
        LOST_PAPER,
        LOST_DEVICE,
        WRONG_RECIPIENT,
        UNAUTHORISED_VIEW,
        LEAK,
        TAMPERING,
        OTHER
    }

    /** How the ward was told. */
    public enum Way {
        PHONE,
        VISIT,
        MAIL
    }

    /** What is done with an incident; each but the last ones may be done again until it is closed. */
    public enum Step {
        REPORT,
        TELL_WARD,
        FACTS,
        SEARCH,
        ADD,
        REMOVE,
        PRELIMINARY,
        FINAL,
        INSTRUCT,
        NOTIFY,
        CLOSE
    }

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Column(name = "noticed_on")
    private LocalDate noticedOn;

    private String place;

    @Column(name = "first_measure")
    private String measures;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "reported_by"))
    @AttributeOverride(name = "login", column = @Column(name = "reported_login"))
    @AttributeOverride(name = "at", column = @Column(name = "reported_at"))
    private Deed reported;

    @Column(name = "told_at")
    private Instant toldAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_way")
    private Way toldWay;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "told_by"))
    @AttributeOverride(name = "login", column = @Column(name = "told_login"))
    @AttributeOverride(name = "at", column = @Column(name = "told_noted_at"))
    private Deed told;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "on_purpose")
    private boolean malicious;

    private String cause;
    private String harm;
    private String publication;
    private String prevention;

    @Column(name = "remedy_list")
    private String remedies;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "preliminary_by"))
    @AttributeOverride(name = "login", column = @Column(name = "preliminary_login"))
    @AttributeOverride(name = "at", column = @Column(name = "preliminary_at"))
    private Deed preliminary;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "final_by"))
    @AttributeOverride(name = "login", column = @Column(name = "final_login"))
    @AttributeOverride(name = "at", column = @Column(name = "final_at"))
    private Deed completed;

    private String instruction;

    @Column(name = "notices_wanted")
    private Boolean noticesWanted;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "instructed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "instructed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "instructed_at"))
    private Deed instructed;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "closed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "closed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    private Deed closed;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Version
    private int version;

    /** For JPA. */
    protected Incident() {}

    Incident(UUID programmeId, String reference, IncidentReport report, LocalDate noticedOn, Deed by) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.reference = reference;
        this.kind = report.kind();
        this.noticedAt = report.noticedAt();
        this.noticedOn = noticedOn;
        this.place = report.place();
        this.measures = report.measures();
        this.reported = by;
    }

    /**
     * Lets it pass until it is closed.
     *
     * @throws Refused {@code incidentClosed}
     */
    void mustBeOpen() {
        if (isClosed()) {
            throw new Refused("incidentClosed");
        }
    }

    /**
     * The ward was told.
     *
     * @throws Refused {@code incidentTold} when it was told before; {@code incidentMoment} for a moment ahead, or before
     *     it was noticed
     */
    void tell(Way way, Instant at, Deed by) {
        if (toldAt != null) {
            throw new Refused("incidentTold");
        }
        if (at == null || at.isAfter(by.at()) || at.isBefore(noticedAt)) {
            throw new Refused("incidentMoment");
        }
        toldWay = way;
        toldAt = at;
        told = by;
    }

    /** What was found out; refused as {@link IncidentFacts#check}. */
    void find(IncidentFacts facts) {
        facts.check(noticedAt);
        happenedAt = facts.happenedAt();
        malicious = facts.malicious();
        remedies = IncidentFacts.Remedy.stored(facts.remedies());
        cause = facts.words().cause();
        harm = facts.words().harm();
        publication = facts.words().publication();
        prevention = facts.words().prevention();
    }

    /**
     * A report was handed to the ward: the first one, or the final one once everything was found out.
     *
     * @throws Refused {@code incidentReported} when it was before; {@code incidentNotYet} before its time
     */
    void hand(boolean last, Deed by) {
        if (at(last ? completed : preliminary) != null) {
            throw new Refused("incidentReported");
        }
        if (last ? at(preliminary) == null || !isFound() : toldAt == null) {
            throw new Refused("incidentNotYet");
        }
        if (last) {
            completed = by;
        } else {
            preliminary = by;
        }
    }

    /** What the ward instructs; a later instruction takes the place of the one before. */
    void instruct(String words, boolean notices, Deed by) {
        instruction = words;
        noticesWanted = notices;
        instructed = by;
    }

    /** It is closed; whoever closes it has seen to it that nothing is {@link #missing}. */
    void close(Deed by) {
        closed = by;
    }

    /** Managers were reminded of what is overdue. */
    void reminded(LocalDate today) {
        remindedOn = today;
    }

    /** What must be done before it can be closed, in order; notices are counted elsewhere. */
    public List<Step> missing() {
        List<Step> missing = new ArrayList<>();
        if (toldAt == null) {
            missing.add(Step.TELL_WARD);
        }
        if (!isFound()) {
            missing.add(Step.FACTS);
        }
        if (at(preliminary) == null) {
            missing.add(Step.PRELIMINARY);
        }
        if (at(completed) == null) {
            missing.add(Step.FINAL);
        }
        if (instruction == null) {
            missing.add(Step.INSTRUCT);
        }
        return missing;
    }

    private static Instant at(Deed deed) {
        return deed == null ? null : deed.at();
    }

    private static Deed done(Deed deed) {
        return at(deed) == null ? null : deed;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Of which programme year. */
    public UUID programmeId() {
        return programmeId;
    }

    /** Its number. */
    public String reference() {
        return reference;
    }

    /** What was said when it was reported. */
    public IncidentReport report() {
        return new IncidentReport(kind, noticedAt, place, measures);
    }

    /** The day of the office on which it was noticed. */
    public LocalDate noticedOn() {
        return noticedOn;
    }

    /** Who reported it, and when. */
    public Deed reported() {
        return reported;
    }

    /** When the ward was told; null while it was not. */
    public Instant toldAt() {
        return toldAt;
    }

    /** How the ward was told; null as {@link #toldAt}. */
    public Way toldWay() {
        return toldWay;
    }

    /** Who noted that the ward was told, and when; null as {@link #toldAt}. */
    public Deed told() {
        return done(told);
    }

    /** Whether somebody did it on purpose, as far as is known. */
    public boolean isMalicious() {
        return malicious;
    }

    /** Whether it was written what was found out. */
    public boolean isFound() {
        return cause != null;
    }

    /** What was found out; null while {@link #isFound} is not. */
    public IncidentFacts facts() {
        return isFound()
                ? new IncidentFacts(
                        happenedAt,
                        malicious,
                        IncidentFacts.Remedy.read(remedies),
                        new IncidentFacts.Words(cause, harm, publication, prevention))
                : null;
    }

    /** Who handed over the first report, and when; null while nobody did. */
    public Deed preliminary() {
        return done(preliminary);
    }

    /** Who handed over the final report, and when; null while nobody did. */
    public Deed completed() {
        return done(completed);
    }

    /** What the ward instructs; null before it does. */
    public String instruction() {
        return instruction;
    }

    /** Whether the ward wants its persons to be told. */
    public boolean isNoticesWanted() {
        return Boolean.TRUE.equals(noticesWanted);
    }

    /** Who noted the ward's instruction, and when; null before. */
    public Deed instructed() {
        return done(instructed);
    }

    /** Whether it is closed. */
    public boolean isClosed() {
        return at(closed) != null;
    }

    /** Who closed it, and when; null while it is open. */
    public Deed closed() {
        return done(closed);
    }
}
