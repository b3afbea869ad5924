package kakehashi.domain.privacy.collection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.RegisteredField;
import kakehashi.domain.shared.Deed;

/** That a field was switched on or off. Only ever added. Source: R-D0. */
@Entity
@Table(name = "field_change")
public class FieldChange {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PersonalField field;

    private boolean enabled;

    @Column(name = "approval_number")
    private String approvalNumber;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    /** For JPA. */
    protected FieldChange() {}

    /** The state a field was just brought into. */
    FieldChange(RegisteredField row, Deed done) {
        this.id = UUID.randomUUID();
        this.field = row.field();
        this.enabled = row.enabled();
        this.approvalNumber = row.approvalNumber();
        this.done = done;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The field. */
    public PersonalField field() {
        return field;
    }

    /** Whether it was switched on, rather than off. */
    public boolean enabled() {
        return enabled;
    }

    /** The approval's number; null when the field's data item covers it. */
    public String approvalNumber() {
        return approvalNumber;
    }

    /** Who did it, and when. */
    public Deed done() {
        return done;
    }
}
