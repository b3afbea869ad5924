package kakehashi.domain.privacy.handler;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** That an account may handle the personal data of a programme year, from one day to another. */
@Entity
@Table(name = "handler")
public class Handler {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Version
    private int version;

    /** For JPA. */
    protected Handler() {}

    Handler(UUID accountId, UUID programmeId, LocalDate startsOn, LocalDate endsOn) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.programmeId = programmeId;
        during(startsOn, endsOn);
    }

    final void during(LocalDate first, LocalDate last) {
        startsOn = first;
        endsOn = last;
    }

    /** Whose. */
    public UUID accountId() {
        return accountId;
    }

    /** Of which programme's data. */
    public UUID programmeId() {
        return programmeId;
    }

    /** The first day. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day. */
    public LocalDate endsOn() {
        return endsOn;
    }
}
