package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import kakehashi.domain.privacy.consent.PurposeNoticeText;
import kakehashi.i18n.Language;

/** What an invited colleague agreed to when joining a company. Only ever added; it ends by a {@link JoinWithdrawal}. */
@Entity
@Table(name = "join_consent")
public class JoinConsent {

    @Id
    private UUID id;

    @Column(name = "contact_id")
    private UUID contactId;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "company_name")
    private String company;

    private String language;
    private String wording;

    @Column(name = "text_sha256")
    private byte[] textHash;

    @Column(name = "given_at")
    private Instant givenAt;

    /** For JPA. */
    protected JoinConsent() {}

    JoinConsent(UUID contactId, Company company, Language language, String wording, Instant now) {
        this.id = UUID.randomUUID();
        this.contactId = contactId;
        this.companyId = company.id();
        this.company = company.profile().name();
        this.language = language.tag();
        this.wording = wording;
        this.textHash = PurposeNoticeText.sha256(wording);
        this.givenAt = now;
    }

    UUID contactId() {
        return contactId;
    }

    UUID companyId() {
        return companyId;
    }

    /**
     * As its own person sees it.
     *
     * @param withdrawn that it ended; null when it did not
     */
    Joining seen(JoinWithdrawal withdrawn) {
        return new Joining(
                id,
                company,
                language,
                wording,
                HexFormat.of().formatHex(textHash),
                Arrays.equals(textHash, PurposeNoticeText.sha256(wording)),
                givenAt,
                withdrawn == null ? null : withdrawn.withdrawnAt());
    }
}
