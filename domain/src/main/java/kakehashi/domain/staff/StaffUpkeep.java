package kakehashi.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Actor;

/** What the timer does to accounts. Source: domain 4.2. */
@ApplicationScoped
public class StaffUpkeep {

    /** Who does what nobody asked for: the timer. */
    public static final Actor TIMER = new Actor(new UUID(0, 0), "timer", Role.SYSTEM.name());

    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    StaffSessions sessions;

    @Inject
    AccessLog log;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Stops the accounts nobody used for the days of the setting, but never the last one that can open others again, and
     * forgets old sessions; says how many it stopped.
     */
    @Transactional
    public int stopUnused() {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(settings.number(Setting.STAFF_UNUSED_DAYS)));
        List<StaffAccount> open = new ArrayList<>(em.createQuery(
                        "select a from StaffAccount a where a.stoppedAt is null order by a.lastSignIn, a.login",
                        StaffAccount.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
        List<StaffAccount> unused =
                open.stream().filter(account -> account.isUnusedSince(since)).toList();
        int stopped = 0;
        for (StaffAccount account : unused) {
            open.remove(account);
            if (open.stream().noneMatch(each -> each.role().isAdministering())) {
                open.add(account);
                continue;
            }
            account.stop(StopReason.UNUSED, now);
            log.add(TIMER, Act.UNUSED.action(), account.id(), 0);
            stopped++;
        }
        sessions.forget(now.minus(SESSIONS_KEPT));
        em.flush();
        return stopped;
    }
}
