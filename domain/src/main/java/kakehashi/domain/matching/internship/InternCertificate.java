package kakehashi.domain.matching.internship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedBytes;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;

/** The certificate of one sign-up's internship, as it was issued last; sealed, since it names its person. */
@Entity
@Table(name = "intern_certificate")
public class InternCertificate {

    private static final String CONTENT = PersonalField.NAME.columnIn("intern_certificate");

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "opening_id")
    private UUID openingId;

    private String number;

    @Column(name = "day_count")
    private int days;

    @Basic(fetch = FetchType.LAZY)
    private SealedBytes content;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "issued_by"))
    @AttributeOverride(name = "login", column = @Column(name = "issued_login"))
    @AttributeOverride(name = "at", column = @Column(name = "issued_at"))
    private Deed issued;

    @Version
    private int version;

    /** For JPA. */
    protected InternCertificate() {}

    InternCertificate(UUID registrationId) {
        this.registrationId = registrationId;
    }

    /** It is issued, or issued anew in place of the one before. */
    void issue(CertificateFacts facts, byte[] pdf, Seal seal, Actor by, Instant now) {
        openingId = facts.openingId();
        number = facts.number();
        days = facts.days();
        content = seal.closeBytes(CONTENT, registrationId, pdf);
        issued = new Deed(by, now);
    }

    /** Its number in the ledger of copies. */
    public String number() {
        return number;
    }

    /** How many days it names. */
    public int days() {
        return days;
    }

    /** When it was issued. */
    public Instant issuedAt() {
        return issued.at();
    }

    /** The PDF, opened. */
    byte[] open(Seal seal) {
        return seal.openBytes(CONTENT, registrationId, content);
    }
}
