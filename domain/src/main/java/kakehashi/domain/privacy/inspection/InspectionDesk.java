package kakehashi.domain.privacy.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordsCheck;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.wording.TextRules;

/**
 * Managers hold the inspection of a year whose data they may handle today. Every method refuses others with {@code
 * managersOnly} or {@code programmeNotYours}, and what is not there with {@code inspectionUnknown}. Source: T15, T16,
 * R-W4.
 */
@ApplicationScoped
public class InspectionDesk {

    /** What the access log calls opening one. */
    public static final String OPEN = "inspection.open";

    /** What it calls answering a point. */
    public static final String ANSWER = "inspection.answer";

    /** What it calls noting that a finding is mended. */
    public static final String MEND = "inspection.mend";

    /** What it calls closing one. */
    public static final String CLOSE = "inspection.close";

    /** What it calls opening a closed one again. */
    public static final String REOPEN = "inspection.reopen";

    /** The most characters of why a closed one is opened again. */
    public static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    WordBooks books;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Opens the inspection of a programme; gives its id.
     *
     * @throws Refused {@code programmeNone}; {@code inspectionDueDay} for a day that has gone by, or is not of the
     *     programme; {@code inspectionThere} when there is one
     */
    @Transactional
    public UUID open(UUID programmeId, LocalDate dueOn) {
        openable(programmeId, dueOn);
        Inspection made = new Inspection(programmeId, dueOn);
        Reminder.on(handlers.today(), dueOn).ifPresent(made::reminded);
        try {
            em.persist(made);
            em.flush();
        } catch (PersistenceException there) {
            throw new Refused("inspectionThere");
        }
        step(made, InspectionStep.Kind.OPENED, null);
        log.add(acting.actor(), OPEN, made.id(), 0);
        return made.id();
    }

    /**
     * Refuses what {@link #open} would refuse.
     *
     * @throws Refused as {@link #open}
     */
    @Transactional
    public void checkOpening(UUID programmeId, LocalDate dueOn) {
        openable(programmeId, dueOn);
    }

    private void openable(UUID programmeId, LocalDate dueOn) {
        Inspection.checkDue(dueOn, year(programmeId), handlers.today());
        long there = em.createQuery("select count(i) from Inspection i where i.programmeId = :year", Long.class)
                .setParameter("year", programmeId)
                .getSingleResult();
        if (there > 0) {
            throw new Refused("inspectionThere");
        }
    }

    /** What tells in texts who somebody is; of what nobody may be asked about an inspector may write. Source: T5. */
    @Transactional
    public List<Finding> warn(UUID id, String... typed) {
        return named(year(found(id, LockModeType.NONE).programmeId()), typed);
    }

    private List<Finding> named(Programme year, String... typed) {
        WordsCheck check = new WordsCheck(List.of(year.officePhone(), year.officeMail()), books.current());
        return check.find(String.join("\n", typed)).stream()
                .filter(each -> !each.kind().isForbidden())
                .toList();
    }

    private void mustNameNobody(Programme year, String... typed) {
        if (!named(year, typed).isEmpty()) {
            throw new Refused("inspectionWords");
        }
    }

    /**
     * Refuses what {@link #answer} would refuse.
     *
     * @throws Refused as {@link #answer}
     */
    @Transactional
    public void check(UUID id, InspectionPoint point, PointAnswer words, long seen) {
        answerable(found(id, LockModeType.NONE), point, words, seen);
    }

    /**
     * Answers a point of an open inspection.
     *
     * @param seen the number of the answer that was shown; 0 for none
     * @throws Refused as {@link PointAnswer#check}; {@code inspectionWords} when it tells who somebody is; {@code
     *     inspectionClosed} or {@code inspectionAnswered} when somebody else was faster, by whom and when
     */
    @Transactional
    public void answer(UUID id, InspectionPoint point, PointAnswer words, long seen) {
        Inspection inspection = found(id, LockModeType.PESSIMISTIC_WRITE);
        InspectionAnswer before = answerable(inspection, point, words, seen);
        em.persist(new InspectionAnswer(id, point, words, before, now()));
        em.flush();
        log.add(acting.actor(), ANSWER, id, 0);
    }

    private InspectionAnswer answerable(Inspection inspection, InspectionPoint point, PointAnswer words, long seen) {
        Programme year = year(inspection.programmeId());
        inspection.mustBeOpen();
        InspectionAnswer before = unchanged(inspection, point, seen);
        words.check(year);
        mustNameNobody(year, words.evidence(), words.finding());
        return before;
    }

    /** How a point stands, as it was shown; null when nobody answered it yet. */
    private InspectionAnswer unchanged(Inspection inspection, InspectionPoint point, long seen) {
        InspectionAnswer last = points(inspection).of(point).orElse(null);
        if (last != null && last.number() != seen) {
            throw new Refused("inspectionAnswered")
                    .with("login", last.said().login())
                    .with("at", last.said().at());
        }
        return last;
    }

    private Checklist points(Inspection inspection) {
        return Checklist.of(em.createQuery(
                        "select a from InspectionAnswer a where a.inspectionId = :id order by a.id",
                        InspectionAnswer.class)
                .setParameter("id", inspection.id())
                .getResultList());
    }

    /**
     * Notes that a finding is mended, whether the inspection is closed or not.
     *
     * @param on the day it was mended
     * @param remedy what was done
     * @param seen the number of the answer that was shown
     * @throws Refused {@code inspectionMended} when there is no open finding; {@code inspectionAnswered} as {@link
     *     #answer}; {@code inspectionMendedDay} for a day ahead, or before the programme; {@code inspectionRemedy} when
     *     it is not said what was done, or at too great length; {@code inspectionWords}
     */
    @Transactional
    public void mend(UUID id, InspectionPoint point, LocalDate on, String remedy, long seen) {
        Inspection inspection = found(id, LockModeType.PESSIMISTIC_WRITE);
        String what = TextRules.lines(remedy);
        InspectionAnswer last = mendable(inspection, point, on, what, seen);
        em.persist(last.mended(on, what, acting.actor(), clock.instant()));
        em.flush();
        log.add(acting.actor(), MEND, id, 0);
    }

    /**
     * Refuses what {@link #mend} would refuse.
     *
     * @throws Refused as {@link #mend}
     */
    @Transactional
    public void checkMending(UUID id, InspectionPoint point, LocalDate on, String remedy, long seen) {
        mendable(found(id, LockModeType.NONE), point, on, TextRules.lines(remedy), seen);
    }

    private InspectionAnswer mendable(
            Inspection inspection, InspectionPoint point, LocalDate on, String what, long seen) {
        Programme year = year(inspection.programmeId());
        InspectionAnswer last = unchanged(inspection, point, seen);
        if (last == null || !last.isOpen()) {
            throw new Refused("inspectionMended");
        }
        if (on.isAfter(handlers.today()) || on.isBefore(year.startsOn())) {
            throw new Refused("inspectionMendedDay");
        }
        if (TextRules.problem(what, PointAnswer.LONGEST) != null) {
            throw new Refused("inspectionRemedy").with("most", PointAnswer.LONGEST);
        }
        mustNameNobody(year, what);
        return last;
    }

    /**
     * Closes an inspection whose points are all answered, and whose open findings all have a day.
     *
     * @param seen the number of the latest answer that was shown
     * @throws Refused as {@link Checklist#mustBeComplete} and {@link Inspection#checkHeld}; {@code inspectionMoved}
     *     when somebody else answered a point meanwhile: who, when and which; {@code inspectionClosed}; {@code
     *     inspectionWords}
     */
    @Transactional
    public void close(UUID id, LocalDate heldOn, String place, long seen) {
        Inspection inspection = found(id, LockModeType.PESSIMISTIC_WRITE);
        closable(inspection, heldOn, place, seen);
        inspection.close(heldOn, place, now());
        step(inspection, InspectionStep.Kind.CLOSED, null);
        em.flush();
        log.add(acting.actor(), CLOSE, id, 0);
    }

    /**
     * Refuses what {@link #close} would refuse.
     *
     * @throws Refused as {@link #close}
     */
    @Transactional
    public void checkClosing(UUID id, LocalDate heldOn, String place, long seen) {
        closable(found(id, LockModeType.NONE), heldOn, place, seen);
    }

    private void closable(Inspection inspection, LocalDate heldOn, String place, long seen) {
        Programme year = year(inspection.programmeId());
        inspection.mustBeOpen();
        Checklist points = points(inspection);
        if (points.mark() != seen) {
            InspectionAnswer last = points.latest().orElseThrow();
            throw new Refused("inspectionMoved")
                    .with("login", last.said().login())
                    .with("at", last.said().at())
                    .with("point", last.point());
        }
        points.mustBeComplete();
        Inspection.checkHeld(heldOn, place, year, handlers.today());
        mustNameNobody(year, place);
    }

    /**
     * Opens a closed inspection again.
     *
     * @throws Refused {@code inspectionOpen} when it is open already; {@code inspectionReason} when none is given, or
     *     it is too long; {@code inspectionWords}
     */
    @Transactional
    public void reopen(UUID id, String reason) {
        Inspection inspection = found(id, LockModeType.PESSIMISTIC_WRITE);
        String why = TextRules.lines(reason);
        reopenable(inspection, why);
        inspection.reopen();
        step(inspection, InspectionStep.Kind.REOPENED, why);
        em.flush();
        log.add(acting.actor(), REOPEN, id, 0);
    }

    /**
     * Refuses what {@link #reopen} would refuse.
     *
     * @throws Refused as {@link #reopen}
     */
    @Transactional
    public void checkReopening(UUID id, String reason) {
        reopenable(found(id, LockModeType.NONE), TextRules.lines(reason));
    }

    private void reopenable(Inspection inspection, String why) {
        Programme year = year(inspection.programmeId());
        if (!inspection.isClosed()) {
            throw new Refused("inspectionOpen");
        }
        if (TextRules.problem(why, LONGEST_REASON) != null) {
            throw new Refused("inspectionReason").with("most", LONGEST_REASON);
        }
        mustNameNobody(year, why);
    }

    private Inspection found(UUID id, LockModeType lock) {
        Inspection inspection = em.find(Inspection.class, id, lock);
        if (inspection == null) {
            throw new Refused("inspectionUnknown");
        }
        return inspection;
    }

    /** The programme, for a manager who may handle it. */
    private Programme year(UUID programmeId) {
        Actor actor = acting.actor();
        if (!Role.MANAGER.name().equals(actor.role())) {
            throw new Refused("managersOnly");
        }
        Programme year = em.find(Programme.class, programmeId);
        if (year == null) {
            throw new Refused("programmeNone");
        }
        handlers.check(actor, programmeId);
        return year;
    }

    private Deed now() {
        return new Deed(acting.actor(), clock.instant());
    }

    private void step(Inspection inspection, InspectionStep.Kind kind, String reason) {
        em.persist(new InspectionStep(inspection.id(), kind, reason, now()));
    }
}
