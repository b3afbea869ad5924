package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.shared.Actor;

/** What somebody often asks of lists of registrations, under a name. */
@Entity
@Table(name = "saved_view")
public class SavedView {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Registration.State state;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String language;
    private boolean unverified;

    @Enumerated(EnumType.STRING)
    private Came came;

    private boolean shared;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private int version;

    /** For JPA. */
    protected SavedView() {}

    SavedView(Actor by, String name, RegistrationFilter filter, boolean shared, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = by.id();
        this.login = by.login();
        this.name = name;
        this.state = filter.state();
        this.audience = filter.audience();
        this.language = filter.language();
        this.unverified = filter.unverified();
        this.came = filter.came();
        this.shared = shared;
        this.savedAt = now;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Whether this person saved it. */
    public boolean isOf(Actor actor) {
        return accountId.equals(actor.id());
    }

    /** Who saved it, by personal login. */
    public String login() {
        return login;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What is asked. */
    public RegistrationFilter filter() {
        return new RegistrationFilter("", state, audience, language, unverified, came);
    }

    /** Whether colleagues see it. */
    public boolean isShared() {
        return shared;
    }
}
