package kakehashi.domain.shared;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who did something, and when; an entity says in which columns. Nothing was done yet where it is null. */
@Embeddable
public class Deed {

    @Convert(converter = NullableId.class)
    private UUID account;

    private String login;

    private Instant at;

    /** For JPA. */
    protected Deed() {}

    /** Somebody did it now. */
    public Deed(Actor by, Instant now) {
        this.account = by.id();
        this.login = by.login();
        this.at = now;
    }

    /** Whether an account did it. */
    public boolean isOf(UUID id) {
        return account.equals(id);
    }

    /** Who did it, by personal login. */
    public String login() {
        return login;
    }

    /** When. */
    public Instant at() {
        return at;
    }
}
