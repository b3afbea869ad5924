package kakehashi.domain.privacy.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The end of a consent. Only ever added; one for each consent. */
@Entity
@Table(name = "consent_withdrawal")
public class ConsentWithdrawal {

    @Id
    private UUID id;

    @Column(name = "consent_id")
    private UUID consentId;

    private String language;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** For JPA. */
    protected ConsentWithdrawal() {}

    /** A consent ends now; {@code language} is the BCP 47 tag of the page that said what this means. */
    public ConsentWithdrawal(UUID consentId, String language, Instant now) {
        this.id = UUID.randomUUID();
        this.consentId = consentId;
        this.language = language;
        this.withdrawnAt = now;
    }

    /** The consent that ended. */
    public UUID consentId() {
        return consentId;
    }

    /** When. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
