package kakehashi.domain.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.staff.Role;

/**
 * What was asked for, what is out and since when, and what became of it: of the programmes whose data one may handle
 * today; the ward and its auditors see all. Source: T8, T9, R-W4.
 */
@ApplicationScoped
public class CopyLedger {

    /** How many copies of a request {@code r} are neither back, nor destroyed, nor filled in and typed. */
    private static final String OPEN = """
            (select count(c) from Copy c where c.requestId = r.id
              and c.state in (kakehashi.domain.copies.Copy.State.OUT, kakehashi.domain.copies.Copy.State.DESTROYING)
              and not exists (select p from PaperEntry p where p.programmeId = r.programmeId and p.serial = c.number))
            """;

    private static final String UNFINISHED = """
            (r.state in (kakehashi.domain.copies.CopyRequest.State.ASKED,
                kakehashi.domain.copies.CopyRequest.State.APPROVED)
              or r.state = kakehashi.domain.copies.CopyRequest.State.OUT and r.kind in :accounted and 0 <\s""" + OPEN + ")";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Programmes programmes;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /**
     * One page of the ledger; the number of queries does not grow with the rows. Unfinished ones stand by the day they are
     * due, all together by number, the latest first.
     *
     * @param eventId of this event alone; null for all
     */
    @Transactional
    public Slice<CopyRow> page(UUID eventId, boolean unfinished, int first, int size) {
        Collection<UUID> seen = seen(acting.actor());
        if (seen.isEmpty()) {
            return new Slice<>(List.of(), 0);
        }
        Map<String, Object> values = new HashMap<>(Map.of("seen", seen));
        String where = " from CopyRequest r where r.programmeId in :seen";
        if (eventId != null) {
            where += " and r.eventId = :event";
            values.put("event", eventId);
        }
        if (unfinished) {
            where += " and " + UNFINISHED;
            values.put("accounted", CopyKind.accounted());
        }
        long total = bind(em.createQuery("select count(r)" + where, Long.class), values)
                .getSingleResult();
        TypedQuery<CopyRow> rows = bind(
                em.createQuery(
                        "select new kakehashi.domain.copies.CopyRow(r.id, r.number, r.eventId, r.kind, r.state,"
                                + " r.copies, "
                                + OPEN + ", r.dueOn, r.asked.login, r.openedAt)" + where + " order by "
                                + (unfinished ? "r.dueOn, r.number" : "r.number desc"),
                        CopyRow.class),
                values);
        return new Slice<>(rows.setFirstResult(first).setMaxResults(size).getResultList(), total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    /** The programmes whose ledger somebody sees. */
    private Collection<UUID> seen(Actor actor) {
        return Role.valueOf(actor.role()).isHandling()
                ? handlers.programmes(actor)
                : programmes.all().stream().map(Programme::id).toList();
    }

    /** The programme years whose ledger who acts sees, the latest first. */
    @Transactional
    public List<Programme> years() {
        Collection<UUID> seen = seen(acting.actor());
        return programmes.all().stream()
                .filter(each -> seen.contains(each.id()))
                .toList();
    }

    /**
     * What waits for somebody.
     *
     * @param asked requests that nobody has decided
     * @param due requests with copies that should be back by today
     */
    public record Waiting(long asked, long due) {}

    /** What waits in the ledger that who acts sees. */
    @Transactional
    public Waiting waiting() {
        Collection<UUID> seen = seen(acting.actor());
        if (seen.isEmpty()) {
            return new Waiting(0, 0);
        }
        long asked = em.createQuery(
                        "select count(r) from CopyRequest r where r.programmeId in :seen"
                                + " and r.state = kakehashi.domain.copies.CopyRequest.State.ASKED",
                        Long.class)
                .setParameter("seen", seen)
                .getSingleResult();
        long due = em.createQuery(
                        "select count(r) from CopyRequest r where r.programmeId in :seen and r.dueOn <= :today"
                                + " and r.state = kakehashi.domain.copies.CopyRequest.State.OUT"
                                + " and r.kind in :accounted and 0 < " + OPEN,
                        Long.class)
                .setParameter("seen", seen)
                .setParameter("accounted", CopyKind.accounted())
                .setParameter("today", handlers.today())
                .getSingleResult();
        return new Waiting(asked, due);
    }

    /**
     * The copies that were not destroyed, filled-in sheets among them, by number: what is handed back in the end. Source:
     * P9, T11.
     *
     * @param eventId of this event alone; null for all
     */
    @Transactional
    public List<KeptCopy> kept(UUID eventId) {
        Collection<UUID> seen = seen(acting.actor());
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("seen", seen, "accounted", CopyKind.accounted()));
        if (eventId != null) {
            values.put("event", eventId);
        }
        return bind(
                        em.createQuery(
                                "select new kakehashi.domain.copies.KeptCopy(c.number, r.programmeId,"
                                        + " r.eventId, r.kind, c.state)"
                                        + " from Copy c, CopyRequest r where c.requestId = r.id and r.programmeId in :seen"
                                        + " and r.kind in :accounted"
                                        + " and c.state <> kakehashi.domain.copies.Copy.State.DESTROYED"
                                        + (eventId == null ? "" : " and r.eventId = :event")
                                        + " order by r.number, c.ordinal",
                                KeptCopy.class),
                        values)
                .getResultList();
    }

    /** One request with its copies; empty when there is none, or it is of a programme one does not see. */
    @Transactional
    public Optional<CopyFile> find(UUID id) {
        return Optional.ofNullable(em.find(CopyRequest.class, id))
                .filter(request -> seen(acting.actor()).contains(request.programmeId()))
                .map(request -> new CopyFile(request, lines(request)));
    }

    /** How many copies one person destroyed and a witness has yet to confirm. */
    @Transactional
    public long unwitnessed() {
        Collection<UUID> seen = seen(acting.actor());
        return seen.isEmpty()
                ? 0
                : em.createQuery(
                                "select count(c) from Copy c, CopyRequest r where r.id = c.requestId"
                                        + " and r.programmeId in :seen"
                                        + " and c.state = kakehashi.domain.copies.Copy.State.DESTROYING",
                                Long.class)
                        .setParameter("seen", seen)
                        .getSingleResult();
    }

    /** Whether a number stands on a blank form that was printed for a programme. */
    @Transactional
    public boolean isPrinted(UUID programmeId, String number) {
        return em.createQuery(
                                "select count(c) from Copy c, CopyRequest r where r.id = c.requestId"
                                        + " and r.programmeId = :programme and c.number = :number",
                                Long.class)
                        .setParameter("programme", programmeId)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    private List<CopyLine> lines(CopyRequest request) {
        Map<String, String> used = em.createQuery(
                        "select p.serial, r.reference from PaperEntry p, Registration r, Copy c"
                                + " where r.id = p.registrationId and p.programmeId = :programme"
                                + " and p.serial = c.number and c.requestId = :request",
                        Object[].class)
                .setParameter("programme", request.programmeId())
                .setParameter("request", request.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        return copies(request).stream()
                .map(copy -> new CopyLine(copy, used.get(copy.number())))
                .toList();
    }

    private List<Copy> copies(CopyRequest request) {
        return em.createQuery("select c from Copy c where c.requestId = :request order by c.ordinal", Copy.class)
                .setParameter("request", request.id())
                .getResultList();
    }
}
