package kakehashi.domain.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/** Signing in and changing passwords. */
@ApplicationScoped
public class StaffAccounts {

    /** 19 MiB, two passes, one lane. Source: OWASP password storage guidance. */
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Checked when nobody has the login, so that the answer takes as long. */
    private static final String NOBODYS_HASH = hash("nobody has this password");

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int FIRST_PASSWORD_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /** The account, when login and password are right and it is not shut; empty otherwise, for whatever reason. */
    @Transactional
    public Optional<StaffAccount> signIn(String login, String password) {
        List<StaffAccount> found = em.createQuery(
                        "select a from StaffAccount a where a.login = :login", StaffAccount.class)
                .setParameter("login", login)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (found.isEmpty()) {
            matches(password, NOBODYS_HASH);
            return Optional.empty();
        }
        StaffAccount account = found.get(0);
        if (account.isShut(clock.instant())) {
            matches(password, NOBODYS_HASH);
            return Optional.empty();
        }
        if (!matches(password, account.passwordHash())) {
            account.triedWrongly(clock.instant());
            return Optional.empty();
        }
        account.signedIn(clock.instant());
        return Optional.of(account);
    }

    /** The account with this id; empty when it is gone. */
    @Transactional
    public Optional<StaffAccount> find(UUID id) {
        return Optional.ofNullable(em.find(StaffAccount.class, id));
    }

    /**
     * Changes a password.
     *
     * @throws Refused {@code passwordWrong} when the old one is not right; {@code passwordShort}, {@code passwordCommon}
     *     or {@code passwordSame} when the new one will not do
     */
    @Transactional
    public void changePassword(UUID id, String old, String fresh) {
        StaffAccount account = em.find(StaffAccount.class, id);
        if (!matches(old, account.passwordHash())) {
            throw new Refused("passwordWrong");
        }
        PasswordRules.check(fresh, account.actor().login());
        if (fresh.equals(old)) {
            throw new Refused("passwordSame");
        }
        account.changePassword(hash(fresh));
        em.flush();
    }

    /** Whether no account exists yet. */
    @Transactional
    public boolean isEmpty() {
        return em.createQuery("select count(a) from StaffAccount a", Long.class).getSingleResult() == 0;
    }

    /** Makes an account; returns its first password, which is stored nowhere in clear. */
    @Transactional
    public String create(String login, Role role) {
        String password = random.ints(FIRST_PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        if (!em.createQuery("select a.id from StaffAccount a where a.login = :login", UUID.class)
                .setParameter("login", login)
                .getResultList()
                .isEmpty()) {
            throw new Refused("loginTaken");
        }
        em.persist(new StaffAccount(login, role, hash(password)));
        em.flush();
        return password;
    }

    private static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    private static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }
}
