package kakehashi.domain.company;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.Programme;
import kakehashi.i18n.Language;

/** A person who acts for a company. */
@Entity
@Table(name = "contact")
public class Contact extends AddressHolder {

    private static final String COLUMN = "contact.email";

    /** For JPA. */
    protected Contact() {}

    /** Somebody who wrote this address at sign-up. */
    public Contact(Programme programme, Seal seal, String address, Language language, Instant now) {
        super(programme, seal, address, language, now);
    }

    /** Under which an address is found again. */
    public static byte[] emailIndex(Seal seal, String address) {
        return index(COLUMN, seal, address);
    }

    @Override
    protected String column() {
        return COLUMN;
    }
}
