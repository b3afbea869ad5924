package kakehashi.domain.privacy.access;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.NullableId;

/** One look at personal data, one search for it, or one use of it; or the refusal of a look. */
@Entity
@Table(name = "access_log")
public class AccessEntry {

    /** Its columns but the number, in the order of {@link #values}. */
    static final String COLUMNS = "seen_at, account_id, login, role, action, subject_id, records, previous_hash, hash";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "account_id")
    private UUID accountId;

    private String login;
    private String role;
    private String action;

    @Convert(converter = NullableId.class)
    @Column(name = "subject_id")
    private UUID subjectId;

    private int records;

    @Column(name = "previous_hash")
    private byte[] previousHash;

    private byte[] hash;

    /** For JPA. */
    protected AccessEntry() {}

    AccessEntry(Instant seenAt, Actor actor, String action, UUID subjectId, int records, byte[] previousHash) {
        this.seenAt = seenAt.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        this.accountId = actor.id();
        this.login = actor.login();
        this.role = actor.role();
        this.action = action;
        this.subjectId = subjectId;
        this.records = records;
        this.previousHash = previousHash.clone();
        this.hash = computeHash();
    }

    /** Whether the entry still is what was written. */
    public boolean isIntact() {
        return MessageDigest.isEqual(hash, computeHash());
    }

    /** Whether it was written directly after the entry with this hash. */
    boolean follows(byte[] earlierHash) {
        return MessageDigest.isEqual(previousHash, earlierHash);
    }

    private byte[] computeHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previousHash);
            String content = String.join(
                    "\n",
                    seenAt.toString(),
                    accountId.toString(),
                    login,
                    role,
                    action,
                    String.valueOf(subjectId),
                    String.valueOf(records));
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its number; later entries have higher ones. */
    public long number() {
        return id;
    }

    /** When. */
    public Instant seenAt() {
        return seenAt;
    }

    /** Who, by personal login. */
    public String login() {
        return login;
    }

    /** In which role. */
    public String role() {
        return role;
    }

    /** What was done, such as {@code registration.view}. */
    public String action() {
        return action;
    }

    /** The record, or the event of a list; null when it is about none. */
    public UUID subjectId() {
        return subjectId;
    }

    /** How many persons' data were shown or used; 0 for a search without a hit and for what was denied. */
    public int records() {
        return records;
    }

    /** As they stand in the database. */
    List<Object> values() {
        return List.of(
                LocalDateTime.ofInstant(seenAt, ZoneOffset.UTC),
                accountId,
                login,
                role,
                action,
                subjectId,
                records,
                previousHash,
                hash);
    }

    byte[] hash() {
        return hash.clone();
    }
}
