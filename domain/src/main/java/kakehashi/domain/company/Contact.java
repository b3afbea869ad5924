package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.NullableId;
import kakehashi.i18n.Language;

/**
 * A person who acts for a company.
 *
 * <p>Whoever signs up for a company claims to act for it; whoever first signs in for one that nobody belongs to belongs to
 * it, and invites the others. Only who belongs to a company sees and changes what is the company's.
 */
@Entity
@Table(name = "contact")
public class Contact extends AddressHolder {

    private static final String COLUMN = "contact.email";

    @Convert(converter = NullableId.class)
    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "belongs_since")
    private Instant belongsSince;

    /** For JPA. */
    protected Contact() {}

    /** Somebody who wrote this address at sign-up. */
    public Contact(Programme programme, Seal seal, String address, Language language, Instant now) {
        super(programme, seal, address, language, now);
    }

    /** Says that the person acts for a company, where the person acts for none yet; nobody has agreed to that. */
    void claim(UUID company) {
        if (companyId == null) {
            companyId = company;
        }
    }

    /** The person belongs to a company from now on. */
    void belong(UUID company, Instant now) {
        if (!company.equals(companyId) || belongsSince == null) {
            companyId = company;
            belongsSince = now;
        }
    }

    /** The person acts for no company any more. */
    void leave() {
        companyId = null;
        belongsSince = null;
    }

    /** The company the person acts for, agreed to or not; null when none was named. */
    public UUID companyId() {
        return companyId;
    }

    /** Since when the person belongs to the company; null while nobody of it agreed. */
    public Instant belongsSince() {
        return belongsSince;
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
