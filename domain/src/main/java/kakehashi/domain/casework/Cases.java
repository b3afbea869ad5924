package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.company.Company;
import kakehashi.domain.consultation.BookingHandOvers;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** Whose cases there are, and what happens to a case itself. Source: R-A13, R-A23. */
@ApplicationScoped
public class Cases {

    /** What the access log calls giving a case to somebody. */
    public static final String GIVE = "case.give";

    /** What it calls closing one. */
    public static final String CLOSE = "case.close";

    /** What it calls opening one again. */
    public static final String REOPEN = "case.reopen";

    /** What it calls opening one that is not one's own. */
    public static final String BREAK = "case.break";

    /** What it calls opening one for an appointment of one's own, besides the look. */
    public static final String APPOINTMENT = "case.appointment";

    /** What it calls a manager's looking at that. */
    public static final String SEEN = "case.break.seen";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    CaseReading reading;

    @Inject
    HandOver handOver;

    @Inject
    BookingHandOvers bookings;

    @Inject
    RetentionPlans plans;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** One page of the cases of the programmes one may handle, the oldest first; nobody is named. */
    @Transactional
    public Slice<CaseRow> page(CaseFilter filter, int first, int size) {
        String where =
                " from CaseFile f left join Counsellor c on c.id = f.counsellorId left join Company k on k.id = f.companyId"
                        + " where f.programmeId in :own" + filter.condition();
        TypedQuery<Object[]> found =
                em.createQuery("select f, k, c" + where + " order by f.openedAt, f.number", Object[].class);
        TypedQuery<Long> count = em.createQuery("select count(f)" + where, Long.class);
        bind(found, filter);
        bind(count, filter);
        List<Object[]> rows = found.setFirstResult(first).setMaxResults(size).getResultList();
        List<UUID> ids = rows.stream().map(row -> ((CaseFile) row[0]).id()).toList();
        Map<UUID, LocalDate> due = due(ids);
        Map<UUID, List<CaseGlass>> unseen = unseen(ids);
        return new Slice<>(
                rows.stream()
                        .map(row -> {
                            CaseFile file = (CaseFile) row[0];
                            return CaseRow.of(file, (Company) row[1], (Counsellor) row[2])
                                    .with(due.get(file.id()), unseen.getOrDefault(file.id(), List.of()));
                        })
                        .toList(),
                count.getSingleResult());
    }

    /** The next day something is due, of those cases where anything is. */
    private Map<UUID, LocalDate> due(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("""
                                select u from FollowUp u where u.caseId in :ids
                                  and u.state = kakehashi.domain.casework.FollowUp.State.DUE
                                """, FollowUp.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                FollowUp::caseId, FollowUp::dueOn, (one, other) -> one.isBefore(other) ? one : other));
    }

    /** How these cases were opened by somebody whose they are not, as far as no manager has looked at it; for managers alone. */
    private Map<UUID, List<CaseGlass>> unseen(List<UUID> ids) {
        return ids.isEmpty() || !door.isManager()
                ? Map.of()
                : em.createQuery("""
                                select g from CaseGlass g where g.caseId in :ids and g.seen.at is null
                                order by g.broken.at desc
                                """, CaseGlass.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(CaseGlass::caseId));
    }

    private void bind(TypedQuery<?> query, CaseFilter filter) {
        query.setParameter("own", door.programmes());
        if (filter == CaseFilter.MINE) {
            query.setParameter("self", door.selfId());
        }
    }

    /**
     * A case with everything that was done. Who sees it for an appointment alone is logged with that, too.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}; {@code caseNotYours}
     */
    @Transactional
    @Discloses("case.view")
    public CaseSheet open(UUID id) {
        CaseDoor.Look look = look(id);
        return reading.sheet(look.file(), look.appointments().isEmpty());
    }

    /**
     * The same for a form that changes something of the case, and tells nothing of the stay.
     *
     * @throws Refused as {@link #open}
     */
    @Transactional
    @Discloses("case.view")
    public CaseSheet work(UUID id) {
        return reading.sheet(look(id).file(), false);
    }

    private CaseDoor.Look look(UUID id) {
        CaseDoor.Look look = door.look(id);
        look.appointments().stream().findFirst().ifPresent(each -> log.add(actor(), APPOINTMENT, each, 1));
        return look;
    }

    /** A case without who it is, for somebody who may not see it: who must say why before seeing more. */
    @Transactional
    public CaseFile outside(UUID id) {
        return door.find(id);
    }

    /**
     * Gives a case of one's own, or for managers any, to a counsellor, who sees it from now on, and nobody else but managers.
     * A mail tells the counsellor that something waits.
     *
     * @param seen the case's version as the page showed it
     * @param note what the counsellor should know; may be empty
     * @throws Refused {@code caseUnknown}, {@code caseNotYours}, {@code programmeNotYours}, {@code caseClosed}, {@code
     *     caseChanged}; {@code counsellorUnknown}; {@code noteWords}, {@code recordLong}, {@code recordInvisible}
     */
    @Transactional
    public void give(UUID id, int seen, UUID counsellorId, String note) {
        CaseFile file = locked(id, seen);
        handOver.give(GIVE, List.of(file), counsellorId, note);
    }

    /**
     * The same, and the bookings that the former counsellor has with the person go along, as far as the other one has hours
     * and is free then.
     *
     * @return what became of the bookings
     * @throws Refused as {@link #give}
     */
    @Transactional
    public BookingHandOvers.Outcome giveWithBookings(UUID id, int seen, UUID counsellorId, String note) {
        CaseFile file = locked(id, seen);
        UUID former = file.counsellorId();
        handOver.give(GIVE, List.of(file), counsellorId, note);
        if (former == null || former.equals(counsellorId)) {
            return BookingHandOvers.Outcome.NOTHING;
        }
        UUID whose = file.companyId() == null ? file.seekerId() : file.companyId();
        return bookings.give(former, counsellorId, handlers.today(), whose);
    }

    /**
     * Closes a case of one's own, or for managers any; what is due is dropped.
     *
     * @param joined the day somebody joined a company; null when that is not the outcome
     * @throws Refused as {@link CaseFile#close}; {@code caseUnknown}, {@code caseNotYours}, {@code programmeNotYours}, {@code
     *     caseChanged}
     */
    @Transactional
    public void close(UUID id, int seen, CaseOutcome how, LocalDate joined) {
        CaseFile file = locked(id, seen);
        file.close(how, joined, actor(), clock.instant(), handlers.today());
        em.createQuery("select u from FollowUp u where u.caseId = :file", FollowUp.class)
                .setParameter("file", id)
                .getResultList()
                .forEach(each -> each.drop(actor(), clock.instant()));
        plans.plan(file);
        note(CaseStep.closed(file, actor(), clock.instant()), CLOSE, file);
    }

    /**
     * Opens a closed case of one's own, or of one's own appointment, or for managers any, again.
     *
     * @throws Refused {@code caseUnknown}, {@code caseNotYours}, {@code programmeNotYours}, {@code caseChanged}
     */
    @Transactional
    public void reopen(UUID id, int seen) {
        CaseFile file = locked(door.ownOrHeld(id), seen);
        file.reopen();
        plans.drop(id);
        note(CaseStep.reopened(file, actor(), clock.instant()), REOPEN, file);
    }

    private CaseFile locked(UUID id, int seen) {
        return locked(door.own(id), seen);
    }

    private CaseFile locked(CaseFile file, int seen) {
        em.lock(file, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(file);
        if (file.version() != seen) {
            throw new Refused("caseChanged");
        }
        return file;
    }

    private void note(CaseStep step, String action, CaseFile file) {
        em.persist(step);
        em.flush();
        log.add(actor(), action, file.id(), 1);
    }

    /**
     * Opens a case that is not one's own for ten hours; managers are told.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public void breakGlass(UUID id, CaseGlass.Reason reason) {
        CaseFile file = door.find(id);
        if (!door.mayOpen(file)) {
            em.persist(new CaseGlass(file, reason, actor(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            em.flush();
            log.add(actor(), BREAK, id, 1);
        }
    }

    /** How often somebody opened a case that was not theirs, as far as no manager has looked at it. */
    @Transactional
    public long countBroken() {
        return em.createQuery("""
                        select count(g) from CaseGlass g, CaseFile f
                        where g.caseId = f.id and g.seen.at is null and f.programmeId in :own
                        """, Long.class)
                .setParameter("own", door.programmes())
                .getSingleResult();
    }

    /**
     * A manager looked at somebody's opening a case; doing it again changes nothing.
     *
     * @throws Refused {@code managersOnly}; {@code caseUnknown}, {@code programmeNotYours}
     */
    @Transactional
    public void see(UUID glassId) {
        if (!door.isManager()) {
            throw new Refused("managersOnly");
        }
        CaseGlass glass = em.find(CaseGlass.class, glassId, LockModeType.PESSIMISTIC_WRITE);
        if (glass == null) {
            throw new Refused("caseUnknown");
        }
        CaseFile file = door.find(glass.caseId());
        glass.see(actor(), clock.instant());
        em.flush();
        log.add(actor(), SEEN, file.id(), 1);
    }

    private Actor actor() {
        return acting.actor();
    }
}
