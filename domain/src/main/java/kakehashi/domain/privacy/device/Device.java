package kakehashi.domain.privacy.device;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/**
 * A device with which personal data are handled.
 *
 * <p>Life: added, attested again and again, retired. Source: R-WS2.
 */
@Entity
@Table(name = "device")
public class Device {

    /** The most characters of a label. */
    public static final int LONGEST_LABEL = 60;

    /** The most characters of a place. */
    public static final int LONGEST_PLACE = 200;

    /** For how many days it counts as up to date. */
    public static final int DAYS = 30;

    /** How a device can stand. */
    public enum Standing {
        /** Attested within {@link #DAYS} days. */
        FRESH,
        /** Not attested since. */
        LATE,
        /** Not used any more. */
        RETIRED
    }

    @Id
    private UUID id;

    private String label;

    private String place;

    @Column(name = "attested_on")
    private LocalDate attestedOn;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "retired_by"))
    @AttributeOverride(name = "login", column = @Column(name = "retired_login"))
    @AttributeOverride(name = "at", column = @Column(name = "retired_at"))
    private Deed retired;

    @Version
    private int version;

    /** For JPA. */
    protected Device() {}

    /**
     * A device that nobody has attested yet.
     *
     * @throws Refused {@code deviceLabel}, {@code devicePlace} when the words are missing or too long
     */
    Device(String label, String place) {
        this.id = UUID.randomUUID();
        this.label = TextRules.line(label);
        this.place = TextRules.line(place);
        if (TextRules.problem(this.label, LONGEST_LABEL) != null) {
            throw new Refused("deviceLabel");
        }
        if (TextRules.problem(this.place, LONGEST_PLACE) != null) {
            throw new Refused("devicePlace");
        }
    }

    /**
     * It is up to date on a day; an earlier day than the last changes nothing but the history.
     *
     * @throws Refused {@code deviceRetired}; {@code deviceDay} for a day that has not come
     */
    void attest(LocalDate on, LocalDate today) {
        mustBeUsed();
        if (on.isAfter(today)) {
            throw new Refused("deviceDay");
        }
        attestedOn = attestedOn == null || on.isAfter(attestedOn) ? on : attestedOn;
    }

    /**
     * It is not used any more.
     *
     * @throws Refused {@code deviceRetired}
     */
    void retire(Deed done) {
        mustBeUsed();
        retired = done;
    }

    private void mustBeUsed() {
        if (isRetired()) {
            throw new Refused("deviceRetired");
        }
    }

    /** How it stands on a day. */
    public Standing standing(LocalDate today) {
        if (isRetired()) {
            return Standing.RETIRED;
        }
        return attestedOn == null || attestedOn.isBefore(today.minusDays(DAYS)) ? Standing.LATE : Standing.FRESH;
    }

    /** Whether it is not used any more. */
    public boolean isRetired() {
        return retired != null && retired.at() != null;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** What stands on it. */
    public String label() {
        return label;
    }

    /** Where it is used and kept. */
    public String place() {
        return place;
    }

    /** The last day on which it was up to date; null when nobody attested it yet. */
    public LocalDate attestedOn() {
        return attestedOn;
    }
}
