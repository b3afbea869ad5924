package kakehashi.domain.privacy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.erasure.HeldCount;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/** Who may do what with the closing of a year, and the book of what was done. */
@ApplicationScoped
class ClosingBook {

    private static final Set<String> MANAGERS = Set.of(Role.MANAGER.name());
    private static final Set<String> BOTH = Set.of(Role.MANAGER.name(), Role.WARD.name());
    private static final Set<String> WARD = Set.of(Role.WARD.name());

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The programme, for a manager who handles its data today. */
    @Transactional
    public Programme forManager(UUID programmeId) {
        return year(programmeId, MANAGERS, "managersOnly");
    }

    /** The same, also for the ward. */
    @Transactional
    public Programme forBoth(UUID programmeId) {
        return year(programmeId, BOTH, "managersOnly");
    }

    /** The same, for the ward alone. */
    @Transactional
    public Programme forWard(UUID programmeId) {
        return year(programmeId, WARD, "wardOnly");
    }

    private Programme year(UUID programmeId, Set<String> roles, String otherwise) {
        Actor actor = acting.actor();
        if (!roles.contains(actor.role())) {
            throw new Refused(otherwise);
        }
        Programme year = programmeId == null ? null : em.find(Programme.class, programmeId);
        if (year == null) {
            throw new Refused("yearUnknown");
        }
        if (Role.valueOf(actor.role()).isHandling()) {
            handlers.check(actor, programmeId);
        }
        if (!year.endsOn().isBefore(handlers.today())) {
            throw new Refused("closingYearRuns");
        }
        return year;
    }

    /** The closing of a year, locked until the transaction ends; refused with {@code closingOrder} before it is begun. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Closing locked(UUID programmeId) {
        Closing closing = find(programmeId).orElseThrow(() -> new Refused("closingOrder"));
        em.refresh(closing, LockModeType.PESSIMISTIC_WRITE);
        return closing;
    }

    /** The closing of a year; empty before it is begun. */
    @Transactional
    public Optional<Closing> find(UUID programmeId) {
        return em.createQuery("select c from Closing c where c.programmeId = :year", Closing.class)
                .setParameter("year", programmeId)
                .getResultStream()
                .findFirst();
    }

    /** Who acts, now. */
    Deed now() {
        return new Deed(acting.actor(), clock.instant());
    }

    /** Adds a step, with what each table has at it, and writes it into the access log. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void step(Closing closing, ClosingStep.Kind kind, List<HeldCount> counts) {
        ClosingStep step = new ClosingStep(closing.id(), kind, now());
        em.persist(step);
        em.flush();
        counts.forEach(each -> em.persist(new ClosingCount(closing.id(), step.id(), each)));
        em.flush();
        log.add(acting.actor(), kind.action(), closing.programmeId(), 0);
    }

    /** What was done, the latest first. */
    @Transactional
    public List<ClosingStep> steps(Closing closing) {
        return em.createQuery(
                        "select s from ClosingStep s where s.closingId = :id order by s.id desc", ClosingStep.class)
                .setParameter("id", closing.id())
                .getResultList();
    }

    /** What each table had at the latest step of a kind, by its name; empty before. */
    @Transactional
    public List<HeldCount> counts(Closing closing, ClosingStep.Kind kind) {
        return em.createQuery("""
                        select c from ClosingCount c where c.stepId =
                          (select max(s.id) from ClosingStep s where s.closingId = :id and s.kind = :kind)
                        """, ClosingCount.class)
                .setParameter("id", closing.id())
                .setParameter("kind", kind)
                .getResultStream()
                .map(ClosingCount::count)
                .sorted(Comparator.comparing(HeldCount::table))
                .toList();
    }
}
