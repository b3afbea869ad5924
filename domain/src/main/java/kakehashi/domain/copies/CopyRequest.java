package kakehashi.domain.copies;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * A wish for copies and what became of it. Somebody else decides, or the ward, whose approval number is noted then; blank
 * sheets need no decision. Source: T6, T9.
 */
@Entity
@Table(name = "copy_request")
public class CopyRequest {

    /** Where it is in its life. */
    public enum State {
        ASKED,
        APPROVED,
        DECLINED,
        WITHDRAWN,
        /** Its copies were made. */
        OUT
    }

    private static final int LONGEST_APPROVAL = 60;
    private static final String COMMA = ",";

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Convert(converter = NullableId.class)
    @Column(name = "event_id")
    private UUID eventId;

    private String number;

    @Enumerated(EnumType.STRING)
    private CopyKind kind;

    @Column(name = "copy_count")
    private int copies;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private CopyPlace place;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "chosen_column")
    private String columns;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "asked_by"))
    @AttributeOverride(name = "login", column = @Column(name = "asked_login"))
    @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
    private Deed asked;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "login", column = @Column(name = "decided_login"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Deed decided;

    @Column(name = "approval_number")
    private String approvalNumber;

    @Column(name = "opened_login")
    private String openedLogin;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opening_count")
    private int openings;

    @Version
    private int version;

    /** For JPA. */
    protected CopyRequest() {}

    /** A wish that was checked, as the {@code serial}-th of a programme year. */
    CopyRequest(CopyWish wish, UUID programmeId, int year, int serial, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.eventId = wish.eventId();
        this.number = String.format(Locale.ROOT, "%d-%04d", year, serial);
        this.kind = wish.kind();
        this.copies = wish.copies();
        this.purpose = wish.purpose().strip();
        this.place = wish.place();
        this.dueOn = wish.dueOn();
        this.state = kind.isPersonal() ? State.ASKED : State.APPROVED;
        this.asked = new Deed(by, now);
    }

    /** Says what its files tell of each person; null for everything. */
    void tellsOnly(Set<PersonalField> fields) {
        columns = fields == null
                ? null
                : fields.stream().sorted().map(PersonalField::name).collect(Collectors.joining(COMMA));
    }

    /** The columns that were chosen, in the order of forms; empty for papers, and for files that hold everything. */
    public List<PersonalField> columns() {
        return columns == null
                ? List.of()
                : Arrays.stream(columns.split(COMMA))
                        .map(PersonalField::valueOf)
                        .toList();
    }

    /** Whether columns were chosen. */
    public boolean hasColumns() {
        return columns != null;
    }

    /** What stands on its copies of each person. */
    Set<PersonalField> fields() {
        return columns == null ? kind.fields() : EnumSet.copyOf(columns());
    }

    /**
     * Allows it.
     *
     * @param approval the ward's approval number; null or blank for none
     * @throws Refused {@code copyDecided}; {@code copyNeedsAnother} for the one who asked, unless the ward approved; {@code
     *     copyApproval} when the number is too long
     */
    void approve(Actor by, String approval, Instant now) {
        String given = approval == null || approval.isBlank() ? null : approval.strip();
        mustBe(State.ASKED);
        if (given == null && isAskedBy(by)) {
            throw new Refused("copyNeedsAnother");
        }
        if (given != null && given.length() > LONGEST_APPROVAL) {
            throw new Refused("copyApproval").with("most", LONGEST_APPROVAL);
        }
        approvalNumber = given;
        decide(State.APPROVED, by, now);
    }

    /**
     * Says no.
     *
     * @throws Refused {@code copyDecided}
     */
    void decline(Actor by, Instant now) {
        mustBe(State.ASKED);
        decide(State.DECLINED, by, now);
    }

    private void decide(State how, Actor by, Instant now) {
        state = how;
        decided = new Deed(by, now);
    }

    /**
     * Takes it back before anything was made.
     *
     * @throws Refused {@code copyDecided} when it is too late; {@code copyNotYours} for others than who asked
     */
    void withdraw(Actor by) {
        if (!isAskedBy(by)) {
            throw new Refused("copyNotYours");
        }
        if (state != State.ASKED && state != State.APPROVED) {
            throw new Refused("copyDecided");
        }
        state = State.WITHDRAWN;
    }

    /**
     * Makes its copies; opening it again makes none.
     *
     * @return the copies that were made now
     * @throws Refused {@code copyNotApproved}; {@code copyOverdue} when the day by which they must be back has passed
     */
    List<Copy> open(Actor by, Instant now, LocalDate today) {
        if (state != State.APPROVED && state != State.OUT) {
            throw new Refused("copyNotApproved");
        }
        if (today.isAfter(dueOn)) {
            throw new Refused("copyOverdue");
        }
        openings++;
        if (state == State.OUT) {
            return List.of();
        }
        state = State.OUT;
        openedLogin = by.login();
        openedAt = now;
        return IntStream.rangeClosed(1, copies)
                .mapToObj(position -> new Copy(this, position))
                .toList();
    }

    private void mustBe(State wanted) {
        if (state != wanted) {
            throw new Refused("copyDecided");
        }
    }

    /** Whether this person asked for it. */
    public boolean isAskedBy(Actor by) {
        return asked.isOf(by.id());
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The programme. */
    public UUID programmeId() {
        return programmeId;
    }

    /** The event; null for what is of a whole programme year. */
    public UUID eventId() {
        return eventId;
    }

    /** Its number in the programme year, such as {@code 2026-0012}. */
    public String number() {
        return number;
    }

    /** What is wanted. */
    public CopyKind kind() {
        return kind;
    }

    /** How many. */
    public int copies() {
        return copies;
    }

    /** What for. */
    public String purpose() {
        return purpose;
    }

    /** Where they are used. */
    public CopyPlace place() {
        return place;
    }

    /** The day by which they are returned or destroyed. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** Who asked, and when. */
    public Deed asked() {
        return asked;
    }

    /** Who decided, and when; null before, and for blank sheets. */
    public Deed decided() {
        return decided;
    }

    /** The ward's approval number; null when the ward was not asked. */
    public String approvalNumber() {
        return approvalNumber;
    }

    /** Who made the copies, by personal login; null before. */
    public String openedLogin() {
        return openedLogin;
    }

    /** When; null before. */
    public Instant openedAt() {
        return openedAt;
    }

    /** How often it was opened, the first time included. */
    public int openings() {
        return openings;
    }
}
