package kakehashi.domain.privacy.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A row of the field register. The database refuses an enabled field without data item or approval number.
 *
 * <p>Source: R-D0.
 */
@Entity
@Table(name = "field_register")
public class RegisteredField {

    @Id
    @Enumerated(EnumType.STRING)
    private PersonalField field;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_item")
    private DataItem dataItem;

    @Column(name = "approval_number")
    private String approvalNumber;

    @Column(name = "stored_in")
    private String storedIn;

    private boolean enabled;

    @Version
    private int version;

    /** For JPA. */
    protected RegisteredField() {}

    /** The field. */
    public PersonalField field() {
        return field;
    }

    /** The data item that covers it; null when an approval does. */
    public DataItem dataItem() {
        return dataItem;
    }

    /** The ward's approval that covers it; null when a data item does. */
    public String approvalNumber() {
        return approvalNumber;
    }

    /** Where its values are stored, as {@code table.column}. */
    public String storedIn() {
        return storedIn;
    }

    /** Whether forms may ask for it. */
    public boolean enabled() {
        return enabled;
    }
}
