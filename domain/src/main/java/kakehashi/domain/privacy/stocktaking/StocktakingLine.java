package kakehashi.domain.privacy.stocktaking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.staff.Role;

/** What was decided on an account, and what the account was like then. Only ever added. Source: T6, domain 4.2. */
@Entity
@Table(name = "stocktaking_line")
public class StocktakingLine {

    /** What can be decided. */
    public enum Decision {
        /** It is still needed as it is. */
        KEPT,
        /** It was stopped. */
        STOPPED
    }

    @Id
    private UUID id;

    @Column(name = "stocktaking_id")
    private UUID stocktakingId;

    @Column(name = "account_id")
    private UUID accountId;

    private String login;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    @Column(name = "pledged_on")
    private LocalDate pledgedOn;

    @Column(name = "trained_until")
    private LocalDate trainedUntil;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "login", column = @Column(name = "decided_login"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Deed decided;

    /** For JPA. */
    protected StocktakingLine() {}

    StocktakingLine(UUID stocktakingId, AccountState state, Decision decision, Deed decided) {
        this.id = UUID.randomUUID();
        this.stocktakingId = stocktakingId;
        this.accountId = state.id();
        this.login = state.login();
        this.role = state.role();
        this.lastSignIn = state.lastSignIn();
        this.pledgedOn = state.pledgedOn();
        this.trainedUntil = state.trainedUntil();
        this.decision = decision;
        this.decided = decided;
    }

    /** What the account was like. */
    public AccountState state() {
        return new AccountState(accountId, login, role, lastSignIn, pledgedOn, trainedUntil);
    }

    /** What was decided. */
    public Decision decision() {
        return decision;
    }

    /** Who decided, and when. */
    public Deed decided() {
        return decided;
    }
}
