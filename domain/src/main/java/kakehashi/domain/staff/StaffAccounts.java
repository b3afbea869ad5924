package kakehashi.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Refused;

/** Signing in and changing passwords. */
@ApplicationScoped
public class StaffAccounts {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccountStandings standings;

    @Inject
    StaffSessions sessions;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    /**
     * The account, when login and password are right and it can be used; empty otherwise, for whatever reason. When it has
     * a second factor, {@link SecondFactors#pass} must follow.
     */
    @Transactional
    public Optional<StaffAccount> signIn(String login, String password) {
        List<StaffAccount> found = em.createQuery(
                        "select a from StaffAccount a where a.login = :login", StaffAccount.class)
                .setParameter("login", login)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (found.isEmpty() || found.get(0).isShut(clock.instant())) {
            Passwords.compareWithNobodys(password);
            return Optional.empty();
        }
        StaffAccount account = found.get(0);
        if (!Passwords.matches(password, account.passwordHash())) {
            account.triedWrongly(clock.instant());
            failed(account);
            return Optional.empty();
        }
        if (!standings.of(account).isUsable()) {
            failed(account);
            return Optional.empty();
        }
        if (!account.hasFactor()) {
            account.signedIn(clock.instant());
        }
        return Optional.of(account);
    }

    /** What is typed for a login that nobody has is not written down: it may be a password. */
    private void failed(StaffAccount account) {
        em.flush();
        log.add(account.actor(), Act.SIGN_IN_FAILED.action(), account.id(), 0);
    }

    /**
     * The account that is linked to a subject of the identity provider, when it can be used; empty otherwise, for whatever
     * reason. The database finds it whatever its case, and only the very same subject counts. When it has a second factor and
     * none was used there, {@link SecondFactors#pass} must follow.
     */
    @Transactional
    public Optional<StaffAccount> signInLinked(String subject, boolean factor) {
        Optional<StaffAccount> found = em.createQuery(
                        "select a from StaffAccount a where a.providerSubject = :subject", StaffAccount.class)
                .setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(account -> account.providerSubject().equals(subject))
                .filter(account -> !account.isShut(clock.instant()))
                .filter(account -> standings.of(account).isUsable());
        found.filter(account -> factor || !account.hasFactor()).ifPresent(account -> account.signedIn(clock.instant()));
        return found;
    }

    /** The account with this id; empty when it is gone. */
    @Transactional
    public Optional<StaffAccount> find(UUID id) {
        return Optional.ofNullable(em.find(StaffAccount.class, id));
    }

    /**
     * Changes a password and ends the account's other sessions.
     *
     * @param sessionId the session that goes on
     * @throws Refused {@code passwordWrong} when the old one is not right; {@code passwordShort}, {@code passwordCommon}
     *     or {@code passwordSame} when the new one will not do
     */
    @Transactional
    public void changePassword(UUID id, UUID sessionId, String old, String fresh) {
        StaffAccount account = em.find(StaffAccount.class, id);
        if (!Passwords.matches(old, account.passwordHash())) {
            throw new Refused("passwordWrong");
        }
        PasswordRules.check(fresh, account.actor().login());
        if (fresh.equals(old)) {
            throw new Refused("passwordSame");
        }
        account.changePassword(Passwords.hash(fresh));
        sessions.endOthers(id, sessionId);
        log.add(account.actor(), Act.PASSWORD.action(), id, 0);
        em.flush();
    }

    /** Whether no account exists yet. */
    @Transactional
    public boolean isEmpty() {
        return em.createQuery("select count(a) from StaffAccount a", Long.class).getSingleResult() == 0;
    }

    /** The accounts, by login. */
    @Transactional
    public List<StaffAccount> all() {
        return em.createQuery("select a from StaffAccount a order by a.login", StaffAccount.class)
                .getResultList();
    }

    /**
     * Makes an account with a first password, which is stored nowhere in clear.
     *
     * @throws Refused {@code loginTaken}
     */
    @Transactional
    public NewAccount create(String login, Role role) {
        if (!em.createQuery("select a.id from StaffAccount a where a.login = :login", UUID.class)
                .setParameter("login", login)
                .getResultList()
                .isEmpty()) {
            throw new Refused("loginTaken");
        }
        String password = Passwords.draw();
        StaffAccount account = new StaffAccount(login, role, Passwords.hash(password), clock.instant());
        em.persist(account);
        em.flush();
        return new NewAccount(account.id(), password);
    }
}
