package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Secret;

/** Answering by the mailed link whether one still works where one joined: once, and without signing in. */
@ApplicationScoped
public class RetentionAnswers {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    RetentionPlans plans;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The last day a link can be used; changes nothing.
     *
     * @throws Refused {@code surveyUnknown}; {@code surveyUsed}; {@code surveyClosed}; {@code surveyDropped}, also once
     *     the consent is withdrawn
     */
    @Transactional
    public LocalDate lookAt(String key) {
        return open(key, LockModeType.NONE).openUntil();
    }

    /**
     * Takes an answer; however often and at once a link is used, it counts once. The counsellor is told of who would like to
     * talk or works there no more.
     *
     * @throws Refused as {@link #lookAt}
     */
    @Transactional
    public void answer(String key, RetentionCheck.Answer said) {
        RetentionCheck check = open(key, LockModeType.PESSIMISTIC_WRITE);
        check.answer(said, clock.instant());
        plans.follow(check, today());
        em.flush();
    }

    private RetentionCheck open(String key, LockModeType lock) {
        if (!Secret.isWellFormed(key)) {
            throw new Refused("surveyUnknown");
        }
        RetentionCheck check = em.createQuery(
                        "select c from RetentionCheck c where c.keyHash = :hash", RetentionCheck.class)
                .setParameter("hash", Secret.hash(key))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("surveyUnknown"));
        check.mustBeOpen(today());
        if (withdrawals.of(check.talkId()) != null) {
            throw new Refused("surveyDropped");
        }
        return check;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }
}
