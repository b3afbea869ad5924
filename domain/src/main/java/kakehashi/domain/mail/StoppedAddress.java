package kakehashi.domain.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** An address a mail came back from for good: nothing is sent there until somebody releases it. */
@Entity
@Table(name = "stopped_address")
public class StoppedAddress {

    @Id
    private UUID id;

    @Column(name = "seal_year")
    private int sealYear;

    @Column(name = "address_index")
    private byte[] addressIndex;

    @Column(name = "mail_id")
    private UUID mailId;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String status;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_login")
    private String releasedLogin;

    @Version
    private int version;

    /** For JPA. */
    protected StoppedAddress() {}

    StoppedAddress(byte[] addressIndex, OutgoingMail mail, String status, Instant now) {
        this.id = UUID.randomUUID();
        this.sealYear = mail.sealYear();
        this.addressIndex = addressIndex;
        this.mailId = mail.id();
        this.subjectId = mail.subjectId();
        this.status = status;
        this.stoppedAt = now;
    }

    void release(Actor by, Instant now) {
        if (releasedAt != null) {
            throw new Refused("addressReleased");
        }
        releasedAt = now;
        releasedLogin = by.login();
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The mail that came back. */
    public UUID mailId() {
        return mailId;
    }

    /** What that mail was about. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Why it came back, such as {@code 5.1.1}. Source: RFC 3463. */
    public String status() {
        return status;
    }

    /** Since when nothing is sent there. */
    public Instant stoppedAt() {
        return stoppedAt;
    }
}
