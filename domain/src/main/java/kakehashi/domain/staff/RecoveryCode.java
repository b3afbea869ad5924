package kakehashi.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A code that stands in for the second factor once. Only its hash is kept; 58 bits drawn by lot need no slow one. */
@Entity
@Table(name = "staff_recovery_code")
public class RecoveryCode {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private int version;

    /** For JPA. */
    protected RecoveryCode() {}

    RecoveryCode(UUID accountId, String code) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.codeHash = hash(accountId, code);
    }

    /** Three groups of four, drawn by lot. */
    static String draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The hash of a code however it is typed. */
    static byte[] hash(UUID accountId, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((accountId + " " + plain).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void use(Instant now) {
        usedAt = now;
    }
}
