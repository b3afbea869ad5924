package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Convert(converter = NullableId.class)
    @Column(name = "left_company_id")
    private UUID leftCompanyId;

    @Column(name = "left_at")
    private Instant leftAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_by")
    private Leaving leaving;

    /** How somebody ceased to belong to a company. */
    public enum Leaving {
        /** By the person's own wish. */
        SELF,
        /** Removed by a colleague. */
        COLLEAGUE
    }

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
    void leave(Leaving how, Instant now) {
        leftCompanyId = companyId;
        leftAt = now;
        leaving = how;
        companyId = null;
        belongsSince = null;
    }

    /** The company the person belonged to last; null when the person never left one. */
    UUID leftCompanyId() {
        return leftCompanyId;
    }

    /** Whether the person belonged to a company at a moment and does not belong to it any more. */
    public boolean hasLeft(UUID company, Instant since) {
        boolean back = company.equals(companyId) && belongsSince != null;
        return company.equals(leftCompanyId) && !since.isAfter(leftAt) && !back;
    }

    /** Whether the person belongs to a company, or left it after a moment. */
    public boolean isOf(UUID company, Instant moment) {
        return company.equals(companyId) && belongsSince != null || hasLeft(company, moment);
    }

    /** How and when the person left the company acted for last; null when the person never left one. */
    Left left() {
        return leaving == null ? null : new Left(leaving, leftAt);
    }

    /** How and when somebody left a company. */
    public record Left(Leaving how, Instant at) {}

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
