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

/** The call in which somebody signed up; there is nothing that a second person could compare. Source: R-D14, T4. */
@Entity
@Table(name = "phone_entry")
public class PhoneEntry {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "entered_by"))
    @AttributeOverride(name = "login", column = @Column(name = "entered_login"))
    @AttributeOverride(name = "at", column = @Column(name = "entered_at"))
    private Deed entered;

    @Version
    private int version;

    /** For JPA. */
    protected PhoneEntry() {}

    PhoneEntry(UUID registrationId, LocalDate toldOn, Actor by, Instant now) {
        this.registrationId = registrationId;
        this.toldOn = toldOn;
        this.entered = new Deed(by, now);
    }

    /** The registration. */
    public UUID registrationId() {
        return registrationId;
    }

    /** The day of the call. */
    public LocalDate toldOn() {
        return toldOn;
    }

    /** Who took it and keyed it, and when. */
    public Deed entered() {
        return entered;
    }
}
