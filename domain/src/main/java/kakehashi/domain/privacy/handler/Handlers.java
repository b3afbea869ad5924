package kakehashi.domain.privacy.handler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** Records who may handle which year's data and what was proven before. Source: T2, T13, R-W3. */
@ApplicationScoped
public class Handlers {

    /** What the access log calls recording a proof. */
    public static final String PROVEN = "handler.proof";

    /** What the access log calls setting a period. */
    public static final String ASSIGNED = "handler.assign";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Records that somebody signed or was trained on a day; one entry of the access log for each.
     *
     * @throws Refused {@code proofNone} when nothing is named, {@code proofLater} when the day has not come
     */
    @Transactional
    public void prove(Actor by, UUID accountId, Collection<ProofKind> kinds, LocalDate on) {
        if (kinds.isEmpty()) {
            throw new Refused("proofNone");
        }
        if (on.isAfter(today())) {
            throw new Refused("proofLater");
        }
        for (ProofKind kind : EnumSet.copyOf(kinds)) {
            em.persist(new HandlerProof(accountId, kind, on, by.id(), clock.instant()));
            log.add(by, PROVEN, accountId, 0);
        }
        em.flush();
    }

    /** What was proven for an account, the latest day first; of one day the pledge first. */
    @Transactional
    public List<HandlerProof> proofs(UUID accountId) {
        return em.createQuery("select p from HandlerProof p where p.accountId = :id", HandlerProof.class)
                .setParameter("id", accountId)
                .getResultStream()
                .sorted(Comparator.comparing(HandlerProof::doneOn).reversed().thenComparing(HandlerProof::kind))
                .toList();
    }

    /** The last proof of each kind for every account, in the order of kinds; one query however many there are. */
    @Transactional
    public Map<UUID, List<HandlerProof>> lastProofs() {
        Map<UUID, Map<ProofKind, HandlerProof>> last = new HashMap<>();
        em.createQuery("select p from HandlerProof p order by p.doneOn", HandlerProof.class)
                .getResultStream()
                .forEach(each -> last.computeIfAbsent(each.accountId(), id -> new EnumMap<>(ProofKind.class))
                        .put(each.kind(), each));
        Map<UUID, List<HandlerProof>> lists = new HashMap<>();
        last.forEach((account, kinds) -> lists.put(account, List.copyOf(kinds.values())));
        return lists;
    }

    /** Whether everything was proven for an account. */
    @Transactional
    public boolean isProven(UUID accountId) {
        return count("p.accountId = :id", accountId) == ProofKind.values().length;
    }

    private long count(String condition, UUID accountId) {
        return em.createQuery("select count(distinct p.kind) from HandlerProof p where " + condition, Long.class)
                .setParameter("id", accountId)
                .getSingleResult();
    }

    /** The accounts for which everything was proven. */
    @Transactional
    public Set<UUID> proven() {
        return em.createQuery(
                        "select p.accountId from HandlerProof p group by p.accountId having count(distinct p.kind) = :all",
                        UUID.class)
                .setParameter("all", (long) ProofKind.values().length)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * Sets from when to when an account may handle a programme's data.
     *
     * @throws Refused {@code periodOrder} when the last day is before the first
     */
    @Transactional
    public void assign(Actor by, UUID accountId, UUID programmeId, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Refused("periodOrder");
        }
        of(accountId).stream()
                .filter(each -> each.programmeId().equals(programmeId))
                .findFirst()
                .ifPresentOrElse(
                        each -> each.during(first, last),
                        () -> em.persist(new Handler(accountId, programmeId, first, last)));
        log.add(by, ASSIGNED, accountId, 0);
        em.flush();
    }

    /** The periods of an account, the latest first. */
    @Transactional
    public List<Handler> periods(UUID accountId) {
        return of(accountId);
    }

    private List<Handler> of(UUID accountId) {
        return em.createQuery(
                        "select h from Handler h where h.accountId = :id order by h.startsOn desc, h.programmeId",
                        Handler.class)
                .setParameter("id", accountId)
                .getResultList();
    }

    /** All periods of all accounts. */
    @Transactional
    public List<Handler> all() {
        return em.createQuery("select h from Handler h", Handler.class).getResultList();
    }

    /** The last day an account may handle anything; empty when it never might. */
    @Transactional
    public Optional<LocalDate> lastDay(UUID accountId) {
        return of(accountId).stream().map(Handler::endsOn).max(LocalDate::compareTo);
    }

    /** The programmes whose data somebody may handle today. */
    @Transactional
    public Set<UUID> programmes(Actor actor) {
        return today(actor);
    }

    /**
     * Lets those pass who may handle a programme's data today.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    public void check(Actor actor, UUID programmeId) {
        if (!today(actor).contains(programmeId)) {
            throw new Refused("programmeNotYours");
        }
    }

    private Set<UUID> today(Actor actor) {
        return Set.copyOf(em.createQuery("""
                        select h.programmeId from Handler h
                        where h.accountId = :id and h.startsOn <= :today and h.endsOn >= :today
                        """, UUID.class)
                .setParameter("id", actor.id())
                .setParameter("today", today())
                .getResultList());
    }

    /** Today in the office's zone. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** The day of a moment in the office's zone. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, settings.zone(Setting.OFFICE_ZONE));
    }
}
