package kakehashi.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Actor;

/** A personal account of a member of staff. */
@Entity
@Table(name = "staff_account")
public class StaffAccount {

    private static final int TRIES = 5;
    private static final Duration SHUT = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private String login;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "failed_tries")
    private int failedTries;

    @Column(name = "shut_until")
    private Instant shutUntil;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    @Version
    private int version;

    /** For JPA. */
    protected StaffAccount() {}

    StaffAccount(String login, Role role, String passwordHash) {
        this.id = UUID.randomUUID();
        this.login = login;
        this.role = role;
        this.passwordHash = passwordHash;
        this.mustChange = true;
    }

    boolean isShut(Instant now) {
        return shutUntil != null && now.isBefore(shutUntil);
    }

    void triedWrongly(Instant now) {
        failedTries++;
        if (failedTries >= TRIES) {
            failedTries = 0;
            shutUntil = now.plus(SHUT);
        }
    }

    void signedIn(Instant now) {
        failedTries = 0;
        shutUntil = null;
        lastSignIn = now;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        mustChange = false;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Who acts when this account is signed in. */
    public Actor actor() {
        return new Actor(id, login, role.name());
    }

    /** Whether the password must be changed before anything else. */
    public boolean mustChange() {
        return mustChange;
    }
}
