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
import java.util.List;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** What is due for cases: whose turn it is, and by when. Source: R-A13. */
@ApplicationScoped
public class FollowUps {

    /** What the access log calls ending one. */
    public static final String DONE = "case.followUp.done";

    /** What it calls putting one off. */
    public static final String PUT_OFF = "case.followUp.putOff";

    /** What it calls adding one. */
    public static final String ADD = "case.followUp.add";

    private static final String DUE = """
             from CaseFile f left join Counsellor c on c.id = f.counsellorId, FollowUp u
             where u.caseId = f.id and f.programmeId in :own
               and u.state = kakehashi.domain.casework.FollowUp.State.DUE and u.dueOn <= :until
               and (:all = true or f.counsellorId = :self)
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    CaseTalks talks;

    @Inject
    RecordRules rules;

    @Inject
    AccessLog log;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Something that is due, without whose it is or what.
     *
     * @param followUp what is due
     * @param number the case's
     * @param counsellor the number of the counsellor whose case it is; null when it is nobody's
     */
    public record Line(FollowUp followUp, int number, Integer counsellor) {

        /** A line of what the list's query finds. */
        public Line(FollowUp followUp, int number, Counsellor counsellor) {
            this(followUp, number, counsellor == null ? null : counsellor.number());
        }
    }

    /**
     * How much is due.
     *
     * @param late before today
     * @param today today
     * @param soon in the days after, up to the last asked for
     */
    public record Counts(long late, long today, long soon) {}

    /** What is due until a day, the longest due first: the person's own cases', or for managers everybody's. */
    @Transactional
    public Slice<Line> due(LocalDate until, int first, int size) {
        List<Line> rows = bound(
                        "select new kakehashi.domain.casework.FollowUps$Line(u, f.number, c)" + DUE
                                + " order by u.dueOn, f.number, u.id",
                        Line.class,
                        until)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Slice<>(rows, countUntil(until));
    }

    /** How much is due until a day. */
    @Transactional
    public Counts counts(LocalDate until) {
        LocalDate today = handlers.today();
        long late = countUntil(today.minusDays(1));
        long now = countUntil(today);
        return new Counts(late, now - late, countUntil(until) - now);
    }

    /** How much is due today or was before. */
    @Transactional
    public long countDue() {
        return countUntil(handlers.today());
    }

    private long countUntil(LocalDate until) {
        return bound("select count(u)" + DUE, Long.class, until).getSingleResult();
    }

    private <T> TypedQuery<T> bound(String query, Class<T> row, LocalDate until) {
        return em.createQuery(query, row)
                .setParameter("own", door.programmes())
                .setParameter("until", until)
                .setParameter("all", door.isManager())
                .setParameter("self", door.selfId());
    }

    /**
     * Adds something to be done for a case.
     *
     * @param note what is to be done
     * @throws Refused {@code noteMissing}, {@code noteWords}, {@code recordLong}, {@code recordInvisible}; {@code
     *     followUpPast}; {@code caseUnknown}, {@code caseNotYours}, {@code programmeNotYours}, {@code caseClosed}
     */
    @Transactional
    public void add(UUID caseId, String note, LocalDate day) {
        CaseFile file = door.open(caseId);
        file.mustBeOpen();
        String clean = rules.note(note);
        if (clean.isEmpty()) {
            throw new Refused("noteMissing");
        }
        if (day.isBefore(handlers.today())) {
            throw new Refused("followUpPast");
        }
        em.persist(FollowUp.noted(file, clean, talks.seal(file), day));
        em.flush();
        log.add(acting.actor(), ADD, caseId, 1);
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
