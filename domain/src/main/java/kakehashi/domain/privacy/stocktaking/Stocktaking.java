package kakehashi.domain.privacy.stocktaking;

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

/**
 * The stocktaking of the accounts in a quarter.
 *
 * <p>Life: begun with the first decision, signed once. Source: T6, domain 4.2.
 */
@Entity
@Table(name = "stocktaking")
public class Stocktaking {

    @Id
    private UUID id;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "network_list")
    private String networks;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "signed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "signed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private Deed signed;

    @Version
    private int version;

    /** For JPA. */
    protected Stocktaking() {}

    Stocktaking(Quarter quarter) {
        this.id = UUID.randomUUID();
        this.firstDay = quarter.first();
    }

    /**
     * The whole is signed.
     *
     * @param allowed the networks staff may sign in from; empty for any
     * @throws Refused {@code stocktakingSigned}
     */
    void sign(String allowed, Deed done) {
        mustBeOpen();
        networks = allowed;
        signed = done;
    }

    void mustBeOpen() {
        if (isSigned()) {
            throw new Refused("stocktakingSigned");
        }
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Its quarter. */
    public Quarter quarter() {
        return new Quarter(firstDay);
    }

    /** The networks staff could sign in from when it was signed; empty for any, null before. */
    public String networks() {
        return networks;
    }

    /** Whether the whole is signed. */
    public boolean isSigned() {
        return signed != null && signed.at() != null;
    }

    /** Who signed it, and when; null before. */
    public Deed signed() {
        return isSigned() ? signed : null;
    }
}
