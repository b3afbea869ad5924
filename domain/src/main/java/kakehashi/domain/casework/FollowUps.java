package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** What is due for cases: whose turn it is, and by when. Source: R-A13. */
@ApplicationScoped
public class FollowUps {

    /** What the access log calls having done what was due. */
    public static final String DONE = "case.followUp.done";

    /** What it calls putting it off. */
    public static final String PUT_OFF = "case.followUp.putOff";

    private static final String DUE = """
             from FollowUp u, CaseFile f where u.caseId = f.id and f.programmeId in :own
               and u.state = kakehashi.domain.casework.FollowUp.State.DUE and u.dueOn <= :until
               and (:all = true or f.counsellorId = :self)
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Something that is due.
     *
     * @param id what is due
     * @param caseId of which case
     * @param number the case's
     * @param dueOn by when
     */
    public record Line(UUID id, UUID caseId, int number, LocalDate dueOn) {}

    /** What is due until a day, the longest due first: the person's own cases', or for managers everybody's. */
    @Transactional
    public List<Line> due(LocalDate until) {
        return em.createQuery(
                        "select new kakehashi.domain.casework.FollowUps$Line(u.id, f.id, f.number, u.dueOn)" + DUE
                                + " order by u.dueOn, f.number",
                        Line.class)
                .setParameter("own", handlers.programmes(acting.actor()))
                .setParameter("until", until)
                .setParameter("all", door.isManager())
                .setParameter("self", self())
                .getResultList();
    }

    /** How much is due today or was before. */
    @Transactional
    public long countDue() {
        return em.createQuery("select count(u)" + DUE, Long.class)
                .setParameter("own", handlers.programmes(acting.actor()))
                .setParameter("until", handlers.today())
                .setParameter("all", door.isManager())
                .setParameter("self", self())
                .getSingleResult();
    }

    private UUID self() {
        return door.self().map(Counsellor::id).orElse(new UUID(0, 0));
    }

    /**
     * Something was done; doing it again changes nothing.
     *
     * @throws Refused {@code followUpUnknown}; {@code caseNotYours}, {@code programmeNotYours}
     */
    @Transactional
    public void done(UUID id) {
        FollowUp due = own(id);
        if (due.state() == FollowUp.State.DUE) {
            due.done(acting.actor(), clock.instant());
            note(DONE, due);
        }
    }

    /**
     * Puts something off to another day.
     *
     * @throws Refused {@code followUpUnknown}, {@code followUpOver}, {@code followUpPast}; {@code caseNotYours}, {@code
     *     programmeNotYours}
     */
    @Transactional
    public void putOff(UUID id, LocalDate day) {
        FollowUp due = own(id);
        due.putOff(day, handlers.today());
        note(PUT_OFF, due);
    }

    private void note(String action, FollowUp about) {
        em.flush();
        log.add(acting.actor(), action, about.caseId(), 1);
    }

    private FollowUp own(UUID id) {
        FollowUp due = em.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (due == null) {
            throw new Refused("followUpUnknown");
        }
        door.open(due.caseId());
        return due;
    }
}
