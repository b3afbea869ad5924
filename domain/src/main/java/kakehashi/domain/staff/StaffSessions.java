package kakehashi.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Actor;

/** The browsers in which staff are signed in. Source: domain 4.2. */
@ApplicationScoped
public class StaffSessions {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccountStandings standings;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    /** Begins a session; returns its id. */
    @Transactional
    public UUID begin(UUID accountId, String device) {
        StaffSession session = new StaffSession(accountId, device, clock.instant());
        em.persist(session);
        em.flush();
        log.add(em.find(StaffAccount.class, accountId).actor(), Act.SIGN_IN.action(), accountId, 0);
        return session.id();
    }

    /**
     * Notes that a session is used; what its account can be used for now. Empty when the session is over or the account
     * cannot be used any more.
     */
    @Transactional
    public Optional<AccountStanding> use(UUID sessionId) {
        StaffSession session = em.find(StaffSession.class, sessionId);
        Instant now = clock.instant();
        if (session == null || !session.isAlive(now)) {
            return Optional.empty();
        }
        AccountStanding standing = standings.of(em.find(StaffAccount.class, session.accountId()));
        if (session.isWorthNoting(now)) {
            note(sessionId, now);
        }
        return Optional.of(standing).filter(AccountStanding::isUsable);
    }

    /** By a statement of its own: two requests of one browser must not refuse each other. */
    private void note(UUID sessionId, Instant now) {
        em.createQuery("update StaffSession s set s.usedAt = :now where s.id = :id and s.usedAt < :now")
                .setParameter("now", now)
                .setParameter("id", sessionId)
                .executeUpdate();
    }

    /** An account's living sessions, the last used first. */
    @Transactional
    public List<StaffSession> of(UUID accountId) {
        return living(accountId);
    }

    private List<StaffSession> living(UUID accountId) {
        return em.createQuery(
                        "select s from StaffSession s where s.accountId = :id and s.endedAt is null"
                                + " order by s.usedAt desc, s.id",
                        StaffSession.class)
                .setParameter("id", accountId)
                .getResultStream()
                .filter(session -> session.isAlive(clock.instant()))
                .toList();
    }

    /** Ends one of a person's own sessions; another's id changes nothing. */
    @Transactional
    public void end(Actor own, UUID sessionId) {
        List<StaffSession> meant = living(own.id()).stream()
                .filter(session -> session.id().equals(sessionId))
                .toList();
        for (StaffSession session : meant) {
            session.end(clock.instant());
            log.add(own, Act.SIGNED_OUT.action(), own.id(), 0);
        }
        em.flush();
    }

    /** Ends the session in which somebody signs out; one that is over stays so. */
    @Transactional
    public void close(UUID sessionId) {
        StaffSession session = em.find(StaffSession.class, sessionId);
        if (session != null && session.isAlive(clock.instant())) {
            session.end(clock.instant());
            em.flush();
            Actor own = em.find(StaffAccount.class, session.accountId()).actor();
            log.add(own, Act.SIGN_OUT.action(), own.id(), 0);
        }
    }

    /** Ends a person's own sessions but one. */
    @Transactional
    public void endOthers(Actor own, UUID sessionId) {
        endOthers(own.id(), sessionId);
        log.add(own, Act.SIGNED_OUT.action(), own.id(), 0);
        em.flush();
    }

    /** Ends the sessions of an account but one; with null all of them. */
    void endOthers(UUID accountId, UUID sessionId) {
        living(accountId).stream()
                .filter(session -> !session.id().equals(sessionId))
                .forEach(session -> session.end(clock.instant()));
    }

    /** Deletes what was last used before. */
    void forget(Instant before) {
        em.createQuery("delete from StaffSession s where s.usedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
