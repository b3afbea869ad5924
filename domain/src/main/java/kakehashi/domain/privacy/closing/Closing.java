package kakehashi.domain.privacy.closing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.returning.PackageFiles;
import kakehashi.domain.returning.WardKey;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;

/** The closing of a programme year. Every change refuses another state than its own with {@code closingOrder}. */
@Entity
@Table(name = "closing")
public class Closing {

    /** The most characters of the ward's own number of the receipt. */
    public static final int LONGEST_NUMBER = 60;

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private ClosingState state;

    @Column(name = "ward_key")
    private String wardKey;

    @Column(name = "package_sha256")
    private String packageHash;

    @Column(name = "package_size")
    private Long packageBytes;

    @Column(name = "package_row_count")
    private Long packageRows;

    @Column(name = "packed_at")
    private Instant packedAt;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "asked_by"))
    @AttributeOverride(name = "login", column = @Column(name = "asked_login"))
    @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
    private Deed asked;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "login", column = @Column(name = "approved_login"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    private Deed approved;

    @Column(name = "key_mark")
    private String keyMark;

    @Column(name = "erased_file_count")
    private Integer erasedFiles;

    private String certificate;

    @Column(name = "certificate_sha256")
    private String certificateHash;

    @Version
    private int version;

    /** For JPA. */
    protected Closing() {}

    Closing(UUID programmeId) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.state = ClosingState.BEGUN;
    }

    /** Lets it pass in one of some states; refused with {@code closingOrder}. */
    void mustBe(ClosingState... states) {
        for (ClosingState each : states) {
            if (state == each) {
                return;
            }
        }
        throw new Refused("closingOrder");
    }

    /** Takes the ward's key; what was packed for another one counts no more. */
    void key(WardKey key) {
        mustBe(ClosingState.BEGUN, ClosingState.PACKED);
        wardKey = key.pem();
        state = ClosingState.BEGUN;
        packageHash = null;
        packageBytes = null;
        packageRows = null;
        packedAt = null;
    }

    /** The key to pack for; refused with {@code closingKeyMissing}. */
    WardKey keyToPack() {
        mustBe(ClosingState.BEGUN, ClosingState.PACKED);
        return key();
    }

    private WardKey key() {
        return WardKey.parse(wardKey).orElseThrow(() -> new Refused("closingKeyMissing"));
    }

    void packed(Packed made, Instant now) {
        mustBe(ClosingState.BEGUN, ClosingState.PACKED);
        packageHash = made.hash();
        packageBytes = made.bytes();
        packageRows = made.rows();
        packedAt = now;
        state = ClosingState.PACKED;
    }

    void receive(String number) {
        mustBe(ClosingState.PACKED);
        receiptNumber = number.isEmpty() ? null : number;
        state = ClosingState.RECEIVED;
    }

    void ask(Deed by) {
        mustBe(ClosingState.RECEIVED);
        asked = by;
        state = ClosingState.ASKED;
    }

    void withdraw() {
        mustBe(ClosingState.ASKED);
        asked = null;
        state = ClosingState.RECEIVED;
    }

    /** Somebody else agrees; refused with {@code closingSamePerson}. */
    void approve(UUID account, Deed by) {
        mustBe(ClosingState.ASKED);
        if (asked.isOf(account)) {
            throw new Refused("closingSamePerson");
        }
        approved = by;
        state = ClosingState.APPROVED;
    }

    /** Notes with what sealed values of the year begin, while the key still is there. */
    void mark(String mark) {
        keyMark = mark;
    }

    void erasedFiles(int some) {
        erasedFiles = erasedFiles() + some;
    }

    void erased() {
        mustBe(ClosingState.APPROVED);
        state = ClosingState.ERASED;
    }

    void keysDestroyed() {
        mustBe(ClosingState.ERASED);
        state = ClosingState.KEYS_DESTROYED;
    }

    void scanned() {
        mustBe(ClosingState.KEYS_DESTROYED, ClosingState.SCANNED);
        state = ClosingState.SCANNED;
    }

    void certify(String facts) {
        mustBe(ClosingState.SCANNED);
        certificate = facts;
        certificateHash = hash(facts);
        state = ClosingState.CERTIFIED;
    }

    private static String hash(String facts) {
        return PackageFiles.hash(facts.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Whether a number is the certificate's, and its facts are as they were. */
    public boolean proves(String number) {
        return certificateHash != null && certificateHash.equals(number) && certificateHash.equals(hash(certificate));
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Of which programme. */
    public UUID programmeId() {
        return programmeId;
    }

    /** What is finished. */
    public ClosingState state() {
        return state;
    }

    /** The fingerprint of the ward's key, 64 hexadecimal digits; null while there is none. */
    public String fingerprint() {
        return wardKey == null ? null : key().fingerprint();
    }

    /** The SHA-256 of the package's file, 64 hexadecimal digits; null before it is made. */
    public String packageHash() {
        return packageHash;
    }

    /** The size of the package's file in bytes; 0 before it is made. */
    public long packageBytes() {
        return packageBytes == null ? 0 : packageBytes;
    }

    /** How many rows it holds; 0 before it is made. */
    public long packageRows() {
        return packageRows == null ? 0 : packageRows;
    }

    /** When it was made; null before. */
    public Instant packedAt() {
        return packedAt;
    }

    /** The ward's own number of the receipt; null for none. */
    public String receiptNumber() {
        return receiptNumber;
    }

    /** Who asked for erasing; null while nobody did. */
    public Deed asked() {
        return asked != null && asked.at() != null ? asked : null;
    }

    /** Who agreed to it; null while nobody did. */
    public Deed approved() {
        return approved != null && approved.at() != null ? approved : null;
    }

    String keyMark() {
        return keyMark;
    }

    /** How many files of mails were removed. */
    public int erasedFiles() {
        return erasedFiles == null ? 0 : erasedFiles;
    }

    /** The facts of the certificate as they were hashed; null before it is written. */
    public String certificate() {
        return certificate;
    }

    /** The number that proves the certificate: the SHA-256 of its facts, 64 hexadecimal digits; null before. */
    public String certificateHash() {
        return certificateHash;
    }
}
