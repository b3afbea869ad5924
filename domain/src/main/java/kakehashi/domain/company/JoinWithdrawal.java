package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.i18n.Language;

/** The end of a {@link JoinConsent}. Only ever added; one for each. */
@Entity
@Table(name = "join_withdrawal")
public class JoinWithdrawal {

    @Id
    @Column(name = "join_consent_id")
    private UUID joinConsentId;

    private String language;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** For JPA. */
    protected JoinWithdrawal() {}

    JoinWithdrawal(UUID joinConsentId, Language language, Instant now) {
        this.joinConsentId = joinConsentId;
        this.language = language.tag();
        this.withdrawnAt = now;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
