package kakehashi.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.settings.WallTime;
import kakehashi.domain.shared.Refused;

/**
 * The second factor: codes of an app, each taken once, and ten recovery codes for when the phone is lost, each taken once.
 * Source: domain 4.2; RFC 6238.
 */
@ApplicationScoped
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;
    private static final String COLUMN = "staff_account.factor_secret";
    private static final long NONE_TAKEN = -1;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    @Inject
    @WallTime
    Clock wall;

    /** A secret for an app, in base 32; not kept until {@link #set} was given a code of it. */
    public String draft() {
        return Totp.drawSecret();
    }

    /** What an app reads from a picture of a secret. */
    public String address(String issuer, String login, String secret) {
        return Totp.address(issuer, login, secret);
    }

    /**
     * Sets the second factor of one's own account; returns its recovery codes, which are kept nowhere in clear.
     *
     * @throws Refused {@code factorCode} when the code is not one of the secret's, {@code factorThere} when one is set
     */
    @Transactional
    public List<String> set(UUID accountId, String secret, String code) {
        StaffAccount account = account(accountId);
        Instant now = clock.instant();
        if (account.hasFactor()) {
            throw new Refused("factorThere");
        }
        long step =
                Totp.step(secret, plain(code), wall.instant(), NONE_TAKEN).orElseThrow(() -> new Refused("factorCode"));
        account.setFactor(seals.ofOffice().close(COLUMN, accountId, secret), step, now);
        forgetCodes(accountId);
        List<String> codes =
                Stream.generate(RecoveryCode::draw).limit(RECOVERY_CODES).toList();
        codes.forEach(each -> em.persist(new RecoveryCode(accountId, each)));
        log.add(account.actor(), Act.FACTOR_SET.action(), accountId, 0);
        em.flush();
        return codes;
    }

    /**
     * Whether somebody whose password was right also has the second factor. Wrong codes count like wrong passwords.
     *
     * @param typed a code of the app or a recovery code, however it was typed
     */
    @Transactional
    public boolean pass(UUID accountId, String typed) {
        StaffAccount account = account(accountId);
        Instant now = clock.instant();
        if (account.isShut(now) || !account.hasFactor()) {
            return false;
        }
        if (!takeCode(account, typed) && !takeRecoveryCode(account, typed, now)) {
            account.triedWrongly(now);
            em.flush();
            log.add(account.actor(), Act.SIGN_IN_FAILED.action(), accountId, 0);
            return false;
        }
        account.signedIn(now);
        em.flush();
        return true;
    }

    private boolean takeCode(StaffAccount account, String typed) {
        String secret = seals.ofOffice().open(COLUMN, account.id(), account.factorSecret());
        OptionalLong step = Totp.step(secret, plain(typed), wall.instant(), account.factorStep());
        step.ifPresent(account::usedStep);
        return step.isPresent();
    }

    private boolean takeRecoveryCode(StaffAccount account, String typed, Instant now) {
        Optional<RecoveryCode> found = em.createQuery(
                        "select c from RecoveryCode c where c.accountId = :id and c.codeHash = :hash and c.usedAt is"
                                + " null",
                        RecoveryCode.class)
                .setParameter("id", account.id())
                .setParameter("hash", RecoveryCode.hash(account.id(), normal(typed)))
                .getResultStream()
                .findFirst();
        found.ifPresent(code -> {
            code.use(now);
            log.add(account.actor(), Act.RECOVERED.action(), account.id(), 0);
        });
        return found.isPresent();
    }

    /** How many recovery codes are left. */
    @Transactional
    public long codesLeft(UUID accountId) {
        return em.createQuery(
                        "select count(c) from RecoveryCode c where c.accountId = :id and c.usedAt is null", Long.class)
                .setParameter("id", accountId)
                .getSingleResult();
    }

    /**
     * Takes the second factor from one's own account.
     *
     * @throws Refused {@code passwordWrong}
     */
    @Transactional
    public void drop(UUID accountId, String password) {
        StaffAccount account = account(accountId);
        if (!Passwords.matches(password, account.passwordHash())) {
            throw new Refused("passwordWrong");
        }
        account.dropFactor();
        forgetCodes(accountId);
        log.add(account.actor(), Act.FACTOR_DROPPED.action(), accountId, 0);
        em.flush();
    }

    private void forgetCodes(UUID accountId) {
        em.createQuery("delete from RecoveryCode c where c.accountId = :id")
                .setParameter("id", accountId)
                .executeUpdate();
    }

    private StaffAccount account(UUID id) {
        return em.find(StaffAccount.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    private static String plain(String typed) {
        return normal(typed).replaceAll("\\s", "");
    }
}
