package kakehashi.domain.privacy.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The end of a disclosure before its day. Only ever added; one for each. */
@Entity
@Table(name = "disclosure_withdrawal")
public class DisclosureWithdrawal {

    @Id
    @Column(name = "disclosure_id")
    private UUID disclosureId;

    private String language;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** For JPA. */
    protected DisclosureWithdrawal() {}

    DisclosureWithdrawal(UUID disclosureId, String language, Instant now) {
        this.disclosureId = disclosureId;
        this.language = language;
        this.withdrawnAt = now;
    }

    /** What ended. */
    UUID disclosureId() {
        return disclosureId;
    }

    /** When. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
