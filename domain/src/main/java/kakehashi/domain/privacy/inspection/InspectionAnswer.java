package kakehashi.domain.privacy.inspection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;

/** How a point of an inspection stands from a moment on. Only ever added; the last one of a point counts. */
@Entity
@Table(name = "inspection_answer")
public class InspectionAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "inspection_id")
    private UUID inspectionId;

    @Enumerated(EnumType.STRING)
    private InspectionPoint item;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String evidence;

    private String finding;

    @Column(name = "mend_by")
    private LocalDate mendBy;

    @Column(name = "mended_on")
    private LocalDate mendedOn;

    private String remedy;

    @Convert(converter = NullableId.class)
    @Column(name = "mended_by")
    private UUID mendedBy;

    @Column(name = "mended_login")
    private String mendedLogin;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    private Deed said;

    /** For JPA. */
    protected InspectionAnswer() {}

    /**
     * A point is answered; the same finding stays mended when it was.
     *
     * @param before how the point stood; null when nobody answered it yet
     */
    InspectionAnswer(UUID inspectionId, InspectionPoint item, PointAnswer words, InspectionAnswer before, Deed said) {
        this.inspectionId = inspectionId;
        this.item = item;
        this.verdict = words.verdict();
        this.evidence = words.evidence();
        this.finding = words.finding();
        this.mendBy = words.mendBy();
        this.said = said;
        if (before != null && verdict == Verdict.UNMET && before.finding.equals(finding)) {
            mended(before.mendedOn, before.remedy, before.mendedBy, before.mendedLogin);
        }
    }

    /** Its finding was mended on a day: the same point from now on. */
    InspectionAnswer mended(LocalDate on, String what, Actor by, Instant now) {
        InspectionAnswer next = new InspectionAnswer(inspectionId, item, words(), this, new Deed(by, now));
        next.mended(on, what, by.id(), by.login());
        return next;
    }

    private void mended(LocalDate on, String what, UUID by, String login) {
        mendedOn = on;
        remedy = what;
        mendedBy = by;
        mendedLogin = login;
    }

    /** Its number, in the order of answers. */
    public long number() {
        return id;
    }

    /** Whose answer it is. */
    UUID inspectionId() {
        return inspectionId;
    }

    /** The point. */
    public InspectionPoint point() {
        return item;
    }

    /** What is said of it. */
    public PointAnswer words() {
        return new PointAnswer(verdict, evidence, finding, mendBy);
    }

    /** Whether there is a finding nobody has mended yet. */
    public boolean isOpen() {
        return verdict == Verdict.UNMET && mendedOn == null;
    }

    /** Whether a finding should have been mended before a day. */
    public boolean isLate(LocalDate today) {
        return isOpen() && mendBy != null && mendBy.isBefore(today);
    }

    /** The day the finding was mended; null while it is not. */
    public LocalDate mendedOn() {
        return mendedOn;
    }

    /** What was done to mend it; null while it is not mended. */
    public String remedy() {
        return remedy;
    }

    /** Who noted that it is mended, by login; null while it is not. */
    public String mendedLogin() {
        return mendedLogin;
    }

    /** Who said so, and when. */
    public Deed said() {
        return said;
    }
}
