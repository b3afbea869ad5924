package kakehashi.domain.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/**
 * Somebody known by a mail address in one programme year, or by none, after signing up on paper. Until a link mailed there was opened, nobody knows whether the
 * address is theirs.
 */
@MappedSuperclass
public abstract class AddressHolder {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    private SealedText email;

    @Column(name = "email_index")
    private byte[] emailIndex;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Version
    private int version;

    /** For JPA. */
    protected AddressHolder() {}

    /** Somebody who wrote this address; null for somebody without one. */
    protected AddressHolder(Programme programme, Seal seal, String address, Language language, Instant now) {
        this.id = UUID.randomUUID();
        this.programmeId = programme.id();
        this.email = seal.close(column(), id, address);
        this.emailIndex = address == null ? null : index(column(), seal, address);
        this.language = language.tag();
        this.createdAt = now;
    }

    /** The column of the address, as {@code table.column}. */
    protected abstract String column();

    /** Under which an address is found again. */
    protected static byte[] index(String column, Seal seal, String address) {
        return seal.index(column, SearchForm.mail(address));
    }

    /** Whether it is the address that is found under this. */
    public boolean isFoundUnder(byte[] index) {
        return Arrays.equals(emailIndex, index);
    }

    /** The owner of the address opened a link we mailed there. */
    public void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    /** When the owner of the address opened such a link first; null while nobody did. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Whether mails reach this person. */
    public boolean hasAddress() {
        return email != null;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The programme whose year this is. */
    public UUID programmeId() {
        return programmeId;
    }

    /** The language the person's mails are in. */
    public Language language() {
        return Languages.find(language).orElse(Languages.standard());
    }

    /** The mail address; null when the person gave none on paper. */
    public String email(Seal seal) {
        return email == null ? null : seal.open(column(), id, email);
    }
}
