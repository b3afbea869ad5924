package kakehashi.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.BrowserSession;

/** A browser in which somebody of the staff is signed in. */
@Entity
@Table(name = "staff_session")
public class StaffSession extends BrowserSession {

    /** Over when it was not used for so long: the server forgets it after half an hour. */
    static final Duration IDLE = Duration.ofMinutes(30).plus(NOTED_EVERY);

    /** Over after so long however much it is used. */
    static final Duration LIFE = Duration.ofHours(12);

    @Column(name = "account_id")
    private UUID accountId;

    /** For JPA. */
    protected StaffSession() {}

    StaffSession(UUID accountId, String device, Instant now) {
        super(device, now);
        this.accountId = accountId;
    }

    @Override
    protected Duration idle() {
        return IDLE;
    }

    @Override
    protected Duration life() {
        return LIFE;
    }

    UUID accountId() {
        return accountId;
    }
}
