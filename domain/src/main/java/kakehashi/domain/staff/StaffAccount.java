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
import kakehashi.domain.privacy.sealing.SealedText;
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

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "stop_reason")
    private StopReason stopReason;

    @Column(name = "factor_secret")
    private SealedText factorSecret;

    @Column(name = "factor_since")
    private Instant factorSince;

    @Column(name = "factor_step")
    private Long factorStep;

    @Column(name = "provider_subject")
    private String providerSubject;

    @Version
    private int version;

    /** For JPA. */
    protected StaffAccount() {}

    StaffAccount(String login, Role role, String passwordHash, Instant now) {
        this.id = UUID.randomUUID();
        this.login = login;
        this.role = role;
        this.passwordHash = passwordHash;
        this.mustChange = true;
        this.openedAt = now;
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

    /** Gives a new first password, which opens the account again however it was shut. */
    void reset(String newHash, Instant now) {
        passwordHash = newHash;
        mustChange = true;
        failedTries = 0;
        shutUntil = null;
        stoppedAt = null;
        stopReason = null;
        openedAt = now;
    }

    void stop(StopReason reason, Instant now) {
        if (stoppedAt == null) {
            stoppedAt = now;
            stopReason = reason;
        }
    }

    void setFactor(SealedText secret, long step, Instant now) {
        factorSecret = secret;
        factorStep = step;
        factorSince = now;
    }

    void dropFactor() {
        factorSecret = null;
        factorStep = null;
        factorSince = null;
    }

    SealedText factorSecret() {
        return factorSecret;
    }

    /** The step of the last code that was taken; no code of it or before it is taken again. */
    long factorStep() {
        return factorStep;
    }

    void usedStep(long step) {
        factorStep = step;
    }

    /** Whether nobody used it, or opened it for use, since. */
    boolean isUnusedSince(Instant moment) {
        return openedAt.isBefore(moment) && (lastSignIn == null || lastSignIn.isBefore(moment));
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

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The role. */
    public Role role() {
        return role;
    }

    /** Whether it was stopped. */
    public boolean isStopped() {
        return stoppedAt != null;
    }

    /** Why it was stopped; null while it is not. */
    public StopReason stopReason() {
        return stopReason;
    }

    /** When it was made, or opened again. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When somebody last signed in; null for never. */
    public Instant lastSignIn() {
        return lastSignIn;
    }

    void link(String subject) {
        providerSubject = subject;
    }

    /** Who its owner is at the identity provider; null when nobody said so. */
    public String providerSubject() {
        return providerSubject;
    }

    /** Whether a second factor is asked for. */
    public boolean hasFactor() {
        return factorSecret != null;
    }

    /** Since when a second factor is asked for; null when none is. */
    public Instant factorSince() {
        return factorSince;
    }
}
