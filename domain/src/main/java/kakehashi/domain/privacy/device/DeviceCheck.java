package kakehashi.domain.privacy.device;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Deed;

/** That somebody attested a device. Only ever added. Source: R-WS2. */
@Entity
@Table(name = "device_check")
public class DeviceCheck {

    @Id
    private UUID id;

    @Column(name = "device_id")
    private UUID deviceId;

    @Column(name = "attested_on")
    private LocalDate attestedOn;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    /** For JPA. */
    protected DeviceCheck() {}

    DeviceCheck(UUID deviceId, LocalDate attestedOn, Deed done) {
        this.id = UUID.randomUUID();
        this.deviceId = deviceId;
        this.attestedOn = attestedOn;
        this.done = done;
    }

    /** The day on which the device was up to date. */
    public LocalDate attestedOn() {
        return attestedOn;
    }

    /** Who attested it, and when. */
    public Deed done() {
        return done;
    }
}
