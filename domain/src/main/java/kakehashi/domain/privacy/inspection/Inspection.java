package kakehashi.domain.privacy.inspection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/** The inspection of a programme year. Life: open, closed, perhaps open again. Source: T15, T16. */
@Entity
@Table(name = "inspection")
public class Inspection {

    /** The most characters of where it was held. */
    public static final int LONGEST_PLACE = 200;

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "closed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "closed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    private Deed closed;

    @Enumerated(EnumType.STRING)
    private Reminder reminded;

    @Version
    private int version;

    /** For JPA. */
    protected Inspection() {}

    Inspection(UUID programmeId, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.dueOn = dueOn;
    }

    /**
     * The day by which a year's inspection is done unless somebody says another: the last of February. Source: domain
     * 5.
     */
    public static LocalDate usualDay(Programme year) {
        return LocalDate.of(year.fiscalYear() + 1, Month.MARCH, 1).minusDays(1);
    }

    /** Lets only a day of the programme pass that has not gone by; refused with {@code inspectionDueDay}. */
    static void checkDue(LocalDate day, Programme year, LocalDate today) {
        if (day.isBefore(today) || !year.covers(day)) {
            throw new Refused("inspectionDueDay");
        }
    }

    /**
     * Where and when it was held is as it can be stored.
     *
     * @throws Refused {@code inspectionHeldDay} for a day outside of the programme, or ahead; {@code inspectionPlace}
     *     when the place is missing or too long
     */
    static void checkHeld(LocalDate day, String where, Programme year, LocalDate today) {
        if (day == null || day.isAfter(today) || !year.covers(day)) {
            throw new Refused("inspectionHeldDay");
        }
        if (TextRules.problem(TextRules.line(where), LONGEST_PLACE) != null) {
            throw new Refused("inspectionPlace").with("most", LONGEST_PLACE);
        }
    }

    void close(LocalDate day, String where, Deed by) {
        heldOn = day;
        place = TextRules.line(where);
        closed = by;
    }

    void reopen() {
        closed = null;
    }

    void reminded(Reminder which) {
        reminded = which;
    }

    Reminder reminded() {
        return reminded;
    }

    /** Lets it pass while it is open; refused with {@code inspectionClosed}, by whom and when. */
    void mustBeOpen() {
        if (isClosed()) {
            throw new Refused("inspectionClosed").with("login", closed.login()).with("at", closed.at());
        }
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Of which programme. */
    public UUID programmeId() {
        return programmeId;
    }

    /** The day by which it is done. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The day it was held; null before it is closed for the first time. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** Where; null as {@link #heldOn}. */
    public String place() {
        return place;
    }

    /** Whether it is closed. */
    public boolean isClosed() {
        return closed != null && closed.at() != null;
    }

    /** Who closed it, and when; null while it is open. */
    public Deed closed() {
        return isClosed() ? closed : null;
    }

    /** Whether it should have been done before a day. */
    public boolean isLate(LocalDate today) {
        return !isClosed() && dueOn.isBefore(today);
    }
}
