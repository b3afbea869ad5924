package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Secret;

/**
 * Somebody who belongs to a company asked a colleague to join. Holds hashes only: the address comes from the colleague.
 *
 * <p>Source: T4.
 */
@Entity
@Table(name = "company_invitation")
public class Invitation {

    /** How long its link works. */
    public static final Duration LIFE = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "invited_by_id")
    private UUID invitedById;

    @Column(name = "link_hash")
    private byte[] linkHash;

    @Column(name = "email_index")
    private byte[] emailIndex;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "recalled_at")
    private Instant recalledAt;

    @Version
    private int version;

    /** For JPA. */
    protected Invitation() {}

    Invitation(Contact by, byte[] emailIndex, String link, Instant now) {
        this.id = UUID.randomUUID();
        this.companyId = by.companyId();
        this.invitedById = by.id();
        this.linkHash = Secret.hash(link);
        this.emailIndex = emailIndex.clone();
        this.invitedAt = now;
        this.validUntil = now.plus(LIFE);
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** When it was mailed. */
    public Instant invitedAt() {
        return invitedAt;
    }

    UUID companyId() {
        return companyId;
    }

    /** Until when its link works. */
    public Instant validUntil() {
        return validUntil;
    }

    /** Whether an address with this index was invited. */
    boolean isFor(byte[] index) {
        return MessageDigest.isEqual(emailIndex, index);
    }

    /**
     * Checks that it still works.
     *
     * @throws Refused {@code invitationUsed}, {@code invitationRecalled}, {@code invitationTooLate}
     */
    void mustBeOpen(Instant now) {
        if (acceptedAt != null) {
            throw new Refused("invitationUsed");
        }
        if (recalledAt != null) {
            throw new Refused("invitationRecalled");
        }
        if (now.isAfter(validUntil)) {
            throw new Refused("invitationTooLate");
        }
    }

    /** Takes it back; false when that was done before. */
    boolean recall(Instant now) {
        if (acceptedAt != null) {
            throw new Refused("invitationUsed");
        }
        boolean open = recalledAt == null;
        recalledAt = open ? now : recalledAt;
        return open;
    }

    /** The colleague joined. */
    void accept(Instant now) {
        acceptedAt = now;
    }
}
