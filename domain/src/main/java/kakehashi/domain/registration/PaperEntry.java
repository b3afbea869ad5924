package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * The paper a registration came on: keyed by one account, compared with the paper by another. Until then only the one
 * who keyed it corrects it, so that the other sees everything that was typed. Source: P1, T4.
 */
@Entity
@Table(name = "paper_entry")
public class PaperEntry {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String serial;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_login")
    private String enteredLogin;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Convert(converter = NullableId.class)
    @Column(name = "verified_by")
    private UUID verifiedBy;

    @Column(name = "verified_login")
    private String verifiedLogin;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Version
    private int version;

    /** For JPA. */
    protected PaperEntry() {}

    PaperEntry(UUID registrationId, UUID programmeId, String serial, LocalDate signedOn, Actor by, Instant now) {
        this.registrationId = registrationId;
        this.programmeId = programmeId;
        this.serial = serial;
        this.signedOn = signedOn;
        this.enteredBy = by.id();
        this.enteredLogin = by.login();
        this.enteredAt = now;
    }

    /**
     * Somebody else compared it with the paper.
     *
     * @throws Refused {@code paperVerified}, with who and when; {@code paperNeedsAnother} for the one who keyed it
     */
    void verify(Actor by, Instant now) {
        if (isVerified()) {
            throw new Refused("paperVerified").with("who", verifiedLogin).with("at", verifiedAt);
        }
        if (by.id().equals(enteredBy)) {
            throw new Refused("paperNeedsAnother");
        }
        verifiedBy = by.id();
        verifiedLogin = by.login();
        verifiedAt = now;
    }

    /**
     * Whether somebody may correct answers.
     *
     * @throws Refused {@code correctByEnterer}, with who that is
     */
    void mustBeCorrectableBy(Actor by) {
        if (!isVerified() && !by.id().equals(enteredBy)) {
            throw new Refused("correctByEnterer").with("who", enteredLogin);
        }
    }

    /** Whether somebody else compared it with the paper. */
    public boolean isVerified() {
        return verifiedAt != null;
    }

    /** Whether an account keyed it. */
    public boolean isEnteredBy(UUID account) {
        return enteredBy.equals(account);
    }

    /** The registration. */
    public UUID registrationId() {
        return registrationId;
    }

    /** The paper's own number, in capitals. */
    public String serial() {
        return serial;
    }

    /** The day on the paper. */
    public LocalDate signedOn() {
        return signedOn;
    }

    /** Who keyed it, by personal login. */
    public String enteredLogin() {
        return enteredLogin;
    }

    /** When it was keyed. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Who compared it with the paper, by personal login; null before. */
    public String verifiedLogin() {
        return verifiedLogin;
    }

    /** When it was compared with the paper; null before. */
    public Instant verifiedAt() {
        return verifiedAt;
    }
}
