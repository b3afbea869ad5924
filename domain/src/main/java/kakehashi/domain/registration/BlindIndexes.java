package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;

/** Under which a registration is found without being opened. */
@Embeddable
public class BlindIndexes {

    @Column(name = "name_index")
    private byte[] name;

    @Column(name = "phone_index")
    private byte[] phone;

    /** For JPA. */
    protected BlindIndexes() {}

    /** Those of answers. */
    static BlindIndexes of(Seal seal, Map<PersonalField, String> answers) {
        BlindIndexes indexes = new BlindIndexes();
        indexes.name = WholeName.index(seal, answers.get(PersonalField.NAME));
        indexes.phone = phone(seal, answers.get(PersonalField.PHONE));
        return indexes;
    }

    /** That of a phone number; null for none. */
    static byte[] phone(Seal seal, String number) {
        return seal.index(PersonalField.PHONE.columnIn(Sheet.TABLE), number);
    }

    /** In what both are alike. */
    Set<Likeness> alike(BlindIndexes other) {
        Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
        if (phone != null && Arrays.equals(phone, other.phone)) {
            alike.add(Likeness.PHONE);
        }
        if (name != null && Arrays.equals(name, other.name)) {
            alike.add(Likeness.NAME);
        }
        return alike;
    }
}
