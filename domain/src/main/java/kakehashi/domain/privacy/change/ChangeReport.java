package kakehashi.domain.privacy.change;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/**
 * A report to the ward of what changed in the registers.
 *
 * <p>Life: made, handed in once. Source: T13.
 */
@Entity
@Table(name = "change_report")
public class ChangeReport {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    /** Within how many days of its making it is handed in. */
    public static final int DAYS = 7;

    /** How a report can stand. */
    public enum Standing {
        /** Handed in. */
        SUBMITTED,
        /** To be handed in. */
        OPEN,
        /** Not handed in in time. */
        LATE
    }

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    private int number;

    private String reason;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "made_by"))
    @AttributeOverride(name = "login", column = @Column(name = "made_login"))
    @AttributeOverride(name = "at", column = @Column(name = "made_at"))
    private Deed made;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "submitted_by"))
    @AttributeOverride(name = "login", column = @Column(name = "submitted_login"))
    @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
    private Deed submitted;

    @Version
    private int version;

    /** For JPA. */
    protected ChangeReport() {}

    /**
     * A report to be handed in.
     *
     * @throws Refused {@code changeReason} when the reason is missing or too long
     */
    ChangeReport(UUID programmeId, int number, String reason, Deed made) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.number = number;
        this.reason = TextRules.line(reason);
        this.made = made;
        if (TextRules.problem(this.reason, LONGEST_REASON) != null) {
            throw new Refused("changeReason");
        }
    }

    /**
     * It was handed in on a day.
     *
     * @param first the day it was made
     * @throws Refused {@code changeSubmitted}; {@code changeDay} for a day before it was made or that has not come
     */
    void submit(LocalDate on, LocalDate first, LocalDate today, Deed done) {
        if (isSubmitted()) {
            throw new Refused("changeSubmitted");
        }
        if (on.isAfter(today) || on.isBefore(first)) {
            throw new Refused("changeDay");
        }
        submittedOn = on;
        submitted = done;
    }

    /** How it stands now, by the office's days. */
    public Standing standing(Instant now, ZoneId zone) {
        if (isSubmitted()) {
            return Standing.SUBMITTED;
        }
        LocalDate last = LocalDate.ofInstant(made.at(), zone).plusDays(DAYS);
        return LocalDate.ofInstant(now, zone).isAfter(last) ? Standing.LATE : Standing.OPEN;
    }

    /** Whether it was handed in. */
    public boolean isSubmitted() {
        return submittedOn != null;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Of which programme's data. */
    public UUID programmeId() {
        return programmeId;
    }

    /** Its number in its programme year, from 1. */
    public int number() {
        return number;
    }

    /** Why there was something to report. */
    public String reason() {
        return reason;
    }

    /** Who made it, and when. */
    public Deed made() {
        return made;
    }

    /** The day it was handed in; null before. */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** Who noted that it was handed in, and when; null before. */
    public Deed submitted() {
        return isSubmitted() ? submitted : null;
    }
}
