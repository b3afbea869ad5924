package kakehashi.domain.registration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
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

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "entered_by"))
    @AttributeOverride(name = "login", column = @Column(name = "entered_login"))
    @AttributeOverride(name = "at", column = @Column(name = "entered_at"))
    private Deed entered;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "verified_by"))
    @AttributeOverride(name = "login", column = @Column(name = "verified_login"))
    @AttributeOverride(name = "at", column = @Column(name = "verified_at"))
    private Deed verified;

    @Version
    private int version;

    /** For JPA. */
    protected PaperEntry() {}

    PaperEntry(UUID registrationId, UUID programmeId, String serial, LocalDate signedOn, Actor by, Instant now) {
        this.registrationId = registrationId;
        this.programmeId = programmeId;
        this.serial = serial;
        this.signedOn = signedOn;
        this.entered = new Deed(by, now);
    }

    /**
     * Somebody else compared it with the paper.
     *
     * @throws Refused {@code paperVerified}, with who and when; {@code paperNeedsAnother} for the one who keyed it
     */
    void verify(Actor by, Instant now) {
        if (isVerified()) {
            throw new Refused("paperVerified").with("who", verified.login()).with("at", verified.at());
        }
        if (entered.isOf(by.id())) {
            throw new Refused("paperNeedsAnother");
        }
        verified = new Deed(by, now);
    }

    /**
     * Whether somebody may correct answers.
     *
     * @throws Refused {@code correctByEnterer}, with who that is
     */
    void mustBeCorrectableBy(Actor by) {
        if (!isVerified() && !entered.isOf(by.id())) {
            throw new Refused("correctByEnterer").with("who", entered.login());
        }
    }

    /** Puts its number and its day right. */
    void correct(String number, LocalDate day) {
        serial = number;
        signedOn = day;
    }

    /** Whether somebody else compared it with the paper. */
    public boolean isVerified() {
        return verified != null;
    }

    /** Whether an account keyed it. */
    public boolean isEnteredBy(UUID account) {
        return entered.isOf(account);
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

    /** Who keyed it, and when. */
    public Deed entered() {
        return entered;
    }

    /** Who compared it with the paper, and when; null before. */
    public Deed verified() {
        return verified;
    }
}
