package kakehashi.domain.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The browsers that are signed in. */
@ApplicationScoped
public class VisitorSessions {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AddressBook book;

    @Inject
    Clock clock;

    /** Who is signed in with a token, and that the session was used; empty when it is over or never was. */
    @Transactional
    public Optional<SignedIn> find(String token) {
        if (!Secret.isWellFormed(token)) {
            return Optional.empty();
        }
        Optional<VisitorSession> session = byToken(token);
        List<Visitor> visitors = session.map(each -> book.find(each.anchor())).orElse(List.of());
        if (visitors.isEmpty()) {
            return Optional.empty();
        }
        if (session.get().isWorthNoting(clock.instant())) {
            note(session.get().id(), clock.instant());
        }
        return Optional.of(new SignedIn(session.get().id(), visitors));
    }

    /** By a statement of its own: two requests of one browser must not refuse each other. */
    private void note(UUID sessionId, Instant now) {
        em.createQuery("update VisitorSession s set s.usedAt = :now where s.id = :id and s.usedAt < :now")
                .setParameter("now", now)
                .setParameter("id", sessionId)
                .executeUpdate();
    }

    private Optional<VisitorSession> byToken(String token) {
        return em.createQuery("select s from VisitorSession s where s.tokenHash = :hash", VisitorSession.class)
                .setParameter("hash", Secret.hash(token))
                .getResultStream()
                .filter(session -> session.isAlive(clock.instant()))
                .findFirst();
    }

    /** The person's living sessions, the last used first. */
    @Transactional
    public List<VisitorSession> of(List<Visitor> visitors) {
        return query(visitors)
                .getResultStream()
                .filter(session -> session.isAlive(clock.instant()))
                .toList();
    }

    /** Ends the session of a token; one that is over stays so. */
    @Transactional
    public void end(String token) {
        if (Secret.isWellFormed(token)) {
            byToken(token).ifPresent(session -> session.end(clock.instant()));
            em.flush();
        }
    }

    /** Ends one of the person's own sessions; another's id changes nothing. */
    @Transactional
    public void end(UUID sessionId, List<Visitor> visitors) {
        query(visitors)
                .getResultStream()
                .filter(session -> session.id().equals(sessionId))
                .forEach(session -> session.end(clock.instant()));
        em.flush();
    }

    private TypedQuery<VisitorSession> query(List<Visitor> visitors) {
        return em.createQuery(
                        "select s from VisitorSession s where s.endedAt is null"
                                + " and (s.anchor.seekerId in :seekers or s.anchor.contactId in :contacts)"
                                + " order by s.usedAt desc",
                        VisitorSession.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors));
    }

    /** Deletes sessions that were not used since; says how many. */
    @Transactional
    int forget(Instant before) {
        return em.createQuery("delete from VisitorSession s where s.usedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
