package kakehashi.domain.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/** A link somebody asked for; also made, and never mailed, when the address is not known. */
@Entity
@Table(name = "sign_in_link")
public class SignInLink {

    /** How long a link works. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private static final int MOST_TRIES = 5;

    @Id
    private UUID id;

    @Column(name = "link_hash")
    private byte[] linkHash;

    @Column(name = "browser_hash")
    private byte[] browserHash;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Embedded
    private Anchor anchor;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Version
    private int version;

    /** For JPA. */
    protected SignInLink() {}

    SignInLink(String link, String browserSecret, Anchor anchor, Instant now) {
        this.id = UUID.randomUUID();
        this.linkHash = Secret.hash(link);
        this.browserHash = Secret.hash(browserSecret);
        this.codeHash = Secret.hash(Secret.code(browserSecret), link);
        this.anchor = anchor;
        this.askedAt = now;
        this.validUntil = now.plus(LIFE);
    }

    UUID id() {
        return id;
    }

    Anchor anchor() {
        return anchor;
    }

    Instant validUntil() {
        return validUntil;
    }

    /** Whether the browser with this secret asked for it; null is nobody's. */
    boolean wasAskedBy(String browserSecret) {
        return browserSecret != null && MessageDigest.isEqual(browserHash, Secret.hash(browserSecret));
    }

    /**
     * Checks that it still works.
     *
     * @throws Refused {@code signInUsed}, {@code signInTooLate}, {@code signInTooManyCodes}
     */
    void mustBeOpen(Instant now) {
        if (usedAt != null) {
            throw new Refused("signInUsed");
        }
        if (now.isAfter(validUntil)) {
            throw new Refused("signInTooLate");
        }
        if (wrongCodes >= MOST_TRIES) {
            throw new Refused("signInTooManyCodes");
        }
    }

    /** Whether this is the code the asking browser shows; a wrong one is counted. */
    boolean takes(String code, String link) {
        boolean right = code != null && MessageDigest.isEqual(codeHash, Secret.hash(code, link));
        if (!right) {
            wrongCodes++;
        }
        return right;
    }

    /** It opened a session. */
    void use(Instant now) {
        usedAt = now;
    }
}
