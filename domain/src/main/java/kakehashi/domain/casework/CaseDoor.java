package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/**
 * Who may see a case: its counsellor, managers, and for ten hours whoever said why; and for an appointment that was booked, the
 * counsellor who holds it, until its record is kept and no longer than two weeks after it. Who entered one without a booking
 * writes its record and sees no more. Who takes a case of nobody sees it from then on. Source: R-A13.
 */
@ApplicationScoped
public class CaseDoor {

    /** What nobody and no programme has as its id. */
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Appointments appointments;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * A look at a case.
     *
     * @param file the case
     * @param appointments for which alone the person acting sees it; empty for who sees it anyway
     */
    record Look(CaseFile file, List<UUID> appointments) {}

    /** The counsellor that the person acting is; empty for others. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Counsellor> self() {
        return advising();
    }

    private Optional<Counsellor> advising() {
        return em.createQuery("select c from Counsellor c where c.accountId = :account", Counsellor.class)
                .setParameter("account", acting.actor().id())
                .getResultStream()
                .findFirst();
    }

    /** The id of the counsellor that the person acting is; one that nobody has for others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID selfId() {
        return self().map(Counsellor::id).orElse(NONE);
    }

    /** The programmes whose data the person acting may handle today, for a query; one that is not there for none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> programmes() {
        Set<UUID> own = handlers.programmes(acting.actor());
        return own.isEmpty() ? Set.of(NONE) : own;
    }

    /** Whether the person acting is a manager. */
    public boolean isManager() {
        return acting.actor().role().equals(Role.MANAGER.name());
    }

    /**
     * A case that the person acting may see.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}; {@code caseNotYours}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseFile open(UUID id) {
        CaseFile found = find(id);
        if (!mayOpen(found)) {
            throw new Refused("caseNotYours");
        }
        return found;
    }

    /**
     * A case that the person acting may see, if only for an appointment.
     *
     * @throws Refused as {@link #open}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Look look(UUID id) {
        CaseFile found = find(id);
        if (mayOpen(found)) {
            return new Look(found, List.of());
        }
        List<UUID> booked = appointments.booked(found, selfId());
        if (booked.isEmpty()) {
            throw new Refused("caseNotYours");
        }
        return new Look(found, booked);
    }

    /**
     * A case in which the person acting may write the record of a consultation: one to be seen, or one's own appointment,
     * booked or entered.
     *
     * @throws Refused as {@link #open}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile write(UUID id, UUID talk) {
        CaseFile found = find(id);
        if (!mayOpen(found) && !appointments.of(found, selfId()).contains(talk)) {
            throw new Refused("caseNotYours");
        }
        return found;
    }

    /** The appointments for which alone the person acting sees a case; empty for others. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> appointments(CaseFile file) {
        return mayOpen(file) ? List.of() : appointments.booked(file, selfId());
    }

    /** Whether a record of a consultation is for the person acting to write, who does not see its case. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean writesUnseen(CaseFile file, UUID talk) {
        return !mayOpen(file)
                && appointments.booked(file, selfId()).isEmpty()
                && appointments.of(file, selfId()).contains(talk);
    }

    /**
     * A case that is for the person acting to give away or end: a counsellor's own, or any for managers. Breaking the glass
     * is not enough.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}; {@code caseNotYours}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile own(UUID id) {
        CaseFile found = find(id);
        if (!isManager() && !isOwn(found)) {
            throw new Refused("caseNotYours");
        }
        return found;
    }

    /**
     * A case that is for the person acting to open again: as {@link #own}, or whoever holds an appointment, which could not be
     * recorded otherwise.
     *
     * @throws Refused as {@link #own}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile ownOrHeld(UUID id) {
        CaseFile found = find(id);
        return appointments.booked(found, selfId()).isEmpty() ? own(id) : found;
    }

    /**
     * A case of a programme whose data the person acting may handle, whosever it is.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile find(UUID id) {
        CaseFile found = em.find(CaseFile.class, id);
        if (found == null) {
            throw new Refused("caseUnknown");
        }
        handlers.check(acting.actor(), found.programmeId());
        return found;
    }

    /** Whether the person acting may see a case. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean mayOpen(CaseFile file) {
        return isManager() || isOwn(file) || isBroken(file);
    }

    private boolean isOwn(CaseFile file) {
        return advising()
                .map(Counsellor::id)
                .filter(id -> id.equals(file.counsellorId()))
                .isPresent();
    }

    private boolean isBroken(CaseFile file) {
        Actor actor = acting.actor();
        return em.createQuery("""
                        select count(g) from CaseGlass g
                        where g.caseId = :file and g.broken.account = :account and g.openUntil > :now
                        """, Long.class)
                        .setParameter("file", file.id())
                        .setParameter("account", actor.id())
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }
}
