package kakehashi.domain.privacy.consent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A seeker's consent that a company sees certain answers of one sign-up until a day. Only ever added; it ends by its day or
 * by a {@link DisclosureWithdrawal}.
 *
 * <p>Source: T7.
 */
@Entity
@Table(name = "disclosure")
public class Disclosure {

    @Id
    private UUID id;

    @Column(name = "seeker_id")
    private UUID seekerId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "company_name")
    private String company;

    @ElementCollection
    @CollectionTable(name = "disclosure_item", joinColumns = @JoinColumn(name = "disclosure_id"))
    @Column(name = "field")
    private Set<String> items = new HashSet<>();

    @Column(name = "until_day")
    private LocalDate until;

    private String language;
    private String wording;

    @Column(name = "text_sha256")
    private byte[] textHash;

    @Column(name = "given_at")
    private Instant givenAt;

    /** For JPA. */
    protected Disclosure() {}

    Disclosure(Given given, Instant now) {
        this.id = UUID.randomUUID();
        this.seekerId = given.seekerId();
        this.registrationId = given.registrationId();
        this.companyId = given.companyId();
        this.company = given.company();
        this.items.addAll(given.items());
        this.until = given.until();
        this.language = given.language();
        this.wording = given.wording();
        this.textHash = PurposeNoticeText.sha256(given.wording());
        this.givenAt = now;
    }

    /**
     * What a seeker agrees to.
     *
     * @param seekerId who
     * @param registrationId whose answers these are: the sign-up, which names the purpose
     * @param companyId who sees them
     * @param company its name, as it was read
     * @param items which answers, by the names of their fields
     * @param until the last day, in the office's zone
     * @param language BCP 47 tag of the wording
     * @param wording the sentence that was agreed to
     */
    public record Given(
            UUID seekerId,
            UUID registrationId,
            UUID companyId,
            String company,
            Set<String> items,
            LocalDate until,
            String language,
            String wording) {}

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Who agreed. */
    public UUID seekerId() {
        return seekerId;
    }

    /** The sign-up whose answers are shown. */
    public UUID registrationId() {
        return registrationId;
    }

    /** Who sees them. */
    public UUID companyId() {
        return companyId;
    }

    /** The name of who sees them, as the seeker read it, whatever it is called by now. */
    public String company() {
        return company;
    }

    /** The answers shown, by the names of their fields. */
    public Set<String> items() {
        return Set.copyOf(items);
    }

    /** The last day, in the office's zone. */
    public LocalDate until() {
        return until;
    }

    /** BCP 47 tag of the wording. */
    public String language() {
        return language;
    }

    /** The sentence that was agreed to. */
    public String wording() {
        return wording;
    }

    /** SHA-256 of the wording in UTF-8. */
    public byte[] textHash() {
        return textHash.clone();
    }

    /** Whether the wording still has that hash. */
    public boolean isIntact() {
        return Arrays.equals(textHash, PurposeNoticeText.sha256(wording));
    }

    /** When it was given. */
    public Instant givenAt() {
        return givenAt;
    }
}
