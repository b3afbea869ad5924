package kakehashi.domain.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.casework.CaseDoor;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.Opening;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;

/** What staff enter of bringing people and companies together; of cases they see. Source: R-D11, domain 5, domain 2.8. */
@ApplicationScoped
public class Outcomes {

    /** What the access log calls beginning a way. */
    public static final String BEGIN = "outcome.begin";

    /** What it calls entering a stage or an end. */
    public static final String STEP = "outcome.step";

    /** What it calls correcting. */
    public static final String CORRECT = "outcome.correct";

    /** What it calls noting that somebody asked and there was nothing new. */
    public static final String ASK = "outcome.ask";

    /** What it calls ticking what a company has to do, or whether it insures somebody. */
    public static final String DUTY = "outcome.duty";

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
     * Begins the way of a case's seeker to a company, and gives its id.
     *
     * @throws Refused {@code caseUnknown}, {@code programmeNotYours}, {@code caseNotYours}; {@code outcomeSeekersOnly} for
     *     a company's case; {@code companyUnknown}, {@code outcomeOpeningUnknown}; {@code outcomeThere} when one to the
     *     same goes on; as {@link OutcomePath#reach}
     */
    @Transactional
    public UUID begin(UUID caseId, OutcomeStart start) {
        CaseFile file = door.open(caseId);
        if (file.seekerId() == null) {
            throw new Refused("outcomeSeekersOnly");
        }
        em.lock(file, LockModeType.PESSIMISTIC_WRITE);
        checkGoal(file, start);
        LocalDate today = handlers.today();
        OutcomePath path = new OutcomePath();
        path.reach(start.stage(), start.day(), today);
        Outcome outcome = new Outcome(file, start.companyId(), start.openingId(), start.origin());
        outcome.stand(path, today);
        em.persist(outcome);
        em.persist(new OutcomeStep(OutcomeStep.Kind.REACHED, start.stage(), start.day()).of(outcome, 0, deed()));
        plan(outcome);
        note(BEGIN, outcome);
        return outcome.id();
    }

    private void checkGoal(CaseFile file, OutcomeStart start) {
        if (start.companyId() == null) {
            return;
        }
        Company company = em.find(Company.class, start.companyId());
        if (company == null || !company.programmeId().equals(file.programmeId())) {
            throw new Refused("companyUnknown");
        }
        Opening opening = start.openingId() == null ? null : em.find(Opening.class, start.openingId());
        if (start.openingId() != null
                && (opening == null || !opening.companyId().equals(company.id()))) {
            throw new Refused("outcomeOpeningUnknown");
        }
        boolean there = em.createQuery(
                        "select o from Outcome o where o.caseId = :file and o.companyId = :company and o.ended is null",
                        Outcome.class)
                .setParameter("file", file.id())
                .setParameter("company", company.id())
                .getResultStream()
                .anyMatch(each -> Objects.equals(each.openingId(), start.openingId()));
        if (there) {
            throw new Refused("outcomeThere");
        }
    }

    /**
     * A stage is reached.
     *
     * @param seen the version the page showed
     * @throws Refused {@code outcomeUnknown}, {@code programmeNotYours}, {@code caseNotYours}, {@code outcomeChanged}; as
     *     {@link OutcomePath#reach}
     */
    @Transactional
    public void reach(UUID id, int seen, OutcomeStage stage, LocalDate day) {
        go(id, seen, STEP, path -> {
            path.reach(stage, day, handlers.today());
            return new OutcomeStep(OutcomeStep.Kind.REACHED, stage, day);
        });
    }

    /**
     * It ends.
     *
     * @param seen the version the page showed
     * @throws Refused as {@link #reach}, and as {@link OutcomePath#end}
     */
    @Transactional
    public void end(UUID id, int seen, OutcomeEnd why, LocalDate day) {
        go(id, seen, STEP, path -> {
            path.end(why, day, handlers.today());
            return new OutcomeStep(OutcomeStep.Kind.ENDED, path.stage(), day).because(why);
        });
    }

    /**
     * It stands elsewhere after all, at the same stage or before it, and goes on.
     *
     * @param seen the version the page showed
     * @throws Refused as {@link #reach}, and as {@link OutcomePath#correct}
     */
    @Transactional
    public void correct(UUID id, int seen, OutcomeStage stage, LocalDate day, OutcomeWhy why) {
        go(id, seen, CORRECT, path -> {
            path.correct(stage, day, handlers.today());
            return new OutcomeStep(OutcomeStep.Kind.CORRECTED, stage, day).because(why);
        });
    }

    /**
     * Somebody asked today and there was nothing new: it is asked again later.
     *
     * @param seen the version the page showed
     * @throws Refused {@code outcomeUnknown}, {@code programmeNotYours}, {@code caseNotYours}, {@code outcomeChanged},
     *     {@code outcomeEnded}
     */
    @Transactional
    public void asked(UUID id, int seen) {
        go(id, seen, ASK, path -> {
            if (path.ended() != null) {
                throw new Refused("outcomeEnded");
            }
            return new OutcomeStep(OutcomeStep.Kind.ASKED, path.stage(), handlers.today());
        });
    }

    private void go(UUID id, int seen, String action, Function<OutcomePath, OutcomeStep> what) {
        Outcome outcome = own(id, seen);
        List<OutcomeStep> steps = em.createQuery(
                        "select s from OutcomeStep s where s.outcomeId = :id order by s.place", OutcomeStep.class)
                .setParameter("id", id)
                .getResultList();
        OutcomePath path = OutcomePath.of(steps);
        em.persist(what.apply(path).of(outcome, steps.size(), deed()));
        outcome.stand(path, handlers.today());
        em.lock(outcome, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        plan(outcome);
        note(action, outcome);
    }

    /**
     * It is known, or known otherwise, whether the company insures the person: the days of its duties follow.
     *
     * @param seen the version the page showed
     * @throws Refused {@code outcomeUnknown}, {@code programmeNotYours}, {@code caseNotYours}, {@code outcomeChanged}
     */
    @Transactional
    public void insure(UUID id, int seen, Insurance known) {
        Outcome outcome = own(id, seen);
        outcome.insure(known);
        plan(outcome);
        note(DUTY, outcome);
    }

    /**
     * The company did what it has to; ticking it again changes nothing.
     *
     * @throws Refused {@code outcomeUnknown}, {@code programmeNotYours}, {@code caseNotYours}; {@code outcomeDutyNot} when it
     *     has not to
     */
    @Transactional
    public void tick(UUID id, Duty duty) {
        change(id, duty, each -> each.tick(deed()));
    }

    /**
     * The company did not do it after all.
     *
     * @throws Refused as {@link #tick}
     */
    @Transactional
    public void untick(UUID id, Duty duty) {
        change(id, duty, OutcomeDuty::untick);
    }

    private void change(UUID id, Duty duty, Consumer<OutcomeDuty> what) {
        Outcome outcome = own(id);
        OutcomeDuty found = duties(outcome).get(duty);
        if (found == null || found.dueOn() == null) {
            throw new Refused("outcomeDutyNot");
        }
        what.accept(found);
        note(DUTY, outcome);
    }

    /** Sets the days of the duties anew; those that are not needed, or not yet, have none. */
    private void plan(Outcome outcome) {
        Map<Duty, OutcomeDuty> there = duties(outcome);
        LocalDate left = outcome.ended() == OutcomeEnd.LEFT ? outcome.endedOn() : null;
        Arrays.stream(Duty.values()).forEach(duty -> {
            LocalDate due = duty.due(outcome.insurance(), outcome.joinedOn(), left);
            OutcomeDuty known = there.get(duty);
            if (known == null && due != null) {
                known = new OutcomeDuty(outcome.id(), duty);
                em.persist(known);
            }
            if (known != null) {
                known.dueOn(due);
            }
        });
    }

    private Map<Duty, OutcomeDuty> duties(Outcome outcome) {
        return em.createQuery("select d from OutcomeDuty d where d.outcomeId = :id", OutcomeDuty.class)
                .setParameter("id", outcome.id())
                .getResultStream()
                .collect(Collectors.toMap(OutcomeDuty::kind, Function.identity()));
    }

    private Outcome own(UUID id, int seen) {
        Outcome outcome = own(id);
        if (outcome.version() != seen) {
            throw new Refused("outcomeChanged");
        }
        return outcome;
    }

    private Outcome own(UUID id) {
        Outcome outcome = em.find(Outcome.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (outcome == null) {
            throw new Refused("outcomeUnknown");
        }
        door.open(outcome.caseId());
        return outcome;
    }

    private Deed deed() {
        return new Deed(acting.actor(), clock.instant());
    }

    private void note(String action, Outcome about) {
        em.flush();
        log.add(acting.actor(), action, about.caseId(), 1);
    }
}
