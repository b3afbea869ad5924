package kakehashi.domain.privacy.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import kakehashi.domain.shared.Refused;

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

    /** Whether something covers it: an item of the ward's list, or an approval. */
    public boolean isMapped() {
        return dataItem != null || approvalNumber != null;
    }

    /**
     * Forms may ask for it from now on.
     *
     * @param approval the number of the approval that covers it; null when its data item does
     * @throws Refused {@code fieldSwitched} when they may already; {@code fieldUnmapped} when nothing covers it
     */
    public void switchOn(String approval) {
        if (enabled) {
            throw new Refused("fieldSwitched");
        }
        if (dataItem == null && approval == null) {
            throw new Refused("fieldUnmapped");
        }
        approvalNumber = dataItem == null ? approval : null;
        enabled = true;
    }

    /**
     * Forms may no longer ask for it.
     *
     * @throws Refused {@code fieldSwitched} when they may not already; {@code fieldByStaff} when staff write it
     */
    public void switchOff() {
        if (!enabled) {
            throw new Refused("fieldSwitched");
        }
        if (field.isWrittenByStaff()) {
            throw new Refused("fieldByStaff");
        }
        enabled = false;
    }

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
