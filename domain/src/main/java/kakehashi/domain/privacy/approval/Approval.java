package kakehashi.domain.privacy.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * An entry of the approval ledger.
 *
 * <p>Life: entered, then perhaps withdrawn. Source: R-F2.
 */
@Entity
@Table(name = "approval")
public class Approval {

    private static final String COMMA = ",";

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String number;

    private String kind;

    @Convert(converter = NullableId.class)
    @Column(name = "event_id")
    private UUID eventId;

    private boolean forbidden;

    @Column(name = "item_list")
    private String items;

    private String purpose;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String document;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Version
    private int version;

    /** For JPA. */
    protected Approval() {}

    /** An entry made by a member of staff at a moment. */
    Approval(UUID programmeId, ApprovalTerms terms, String login, Instant now) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.number = terms.number();
        this.kind = terms.scope().kind();
        this.eventId = terms.scope().event();
        this.forbidden = terms.scope().forbidden();
        this.items = terms.items().stream().sorted().map(DataItem::name).collect(Collectors.joining(COMMA));
        this.purpose = terms.purpose();
        this.startsOn = terms.first();
        this.endsOn = terms.last();
        this.document = terms.document();
        this.enteredBy = login;
        this.enteredAt = now;
    }

    /**
     * It no longer holds.
     *
     * @throws Refused {@code approvalWithdrawn} when it was withdrawn already
     */
    void withdraw(String login, Instant now) {
        if (isWithdrawn()) {
            throw new Refused("approvalWithdrawn");
        }
        withdrawnBy = login;
        withdrawnAt = now;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The programme it is for. */
    UUID programmeId() {
        return programmeId;
    }

    /** What the ward approved. */
    public ApprovalTerms terms() {
        Set<DataItem> covered = EnumSet.noneOf(DataItem.class);
        Arrays.stream(items.split(COMMA)).map(DataItem::valueOf).forEach(covered::add);
        return new ApprovalTerms(
                number,
                new ApprovalTerms.Scope(kind, eventId, forbidden),
                covered,
                purpose,
                startsOn,
                endsOn,
                document);
    }

    /** When it was entered. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Who entered it, by login. */
    public String enteredBy() {
        return enteredBy;
    }

    /** When it was withdrawn; null while it holds. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Who withdrew it, by login; null while it holds. */
    public String withdrawnBy() {
        return withdrawnBy;
    }

    /** Whether it was withdrawn. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
