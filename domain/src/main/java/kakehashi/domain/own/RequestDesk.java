package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.wording.TextRules;

/**
 * Works on what persons ask the ward to do with their data: the office forwards it, the ward decides, the office carries
 * it out and answers. Every method refuses with {@code requestUnknown} what the reader does not see, which for the ward
 * is what was not forwarded, and with {@code requestNotNow} what is not the next step any more. Source: domain 4.1.
 */
@ApplicationScoped
public class RequestDesk {

    /** What the access log calls reading one. */
    public static final String VIEW = "request.view";

    /** What it calls forwarding one. */
    public static final String FORWARD = "request.forward";

    /** What it calls deciding one. */
    public static final String DECIDE = "request.decide";

    /** What it calls carrying one out. */
    public static final String CARRY_OUT = "request.carryOut";

    /** What it calls answering one. */
    public static final String ANSWER = "request.answer";

    /** The most characters of a reason, and of what was done. */
    public static final int LONGEST = 1000;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    Seals seals;

    @Inject
    DataRequestLetters letters;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** One request with everything that was written. */
    @Transactional
    @Discloses(VIEW)
    public RequestFile open(UUID id) {
        DataRequest request = found(id, LockModeType.NONE);
        Seal seal = seal(request);
        return new RequestFile(
                request, sheet(request), request.details(seal), request.reason(seal), request.remedy(seal));
    }

    private RequestFile.Sheet sheet(DataRequest request) {
        return em.createQuery("""
                        select r.eventId, r.id from Registration r where r.seekerId = :holder or r.contactId = :holder
                        order by r.confirmedAt desc
                        """, Object[].class)
                .setParameter("holder", request.holderId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new RequestFile.Sheet((UUID) row[0], (UUID) row[1]))
                .orElse(null);
    }

    /**
     * Whether the reader's role takes a step: the ward decides, the office does the others.
     *
     * @param step the step; null for none
     */
    public boolean takes(DataRequest.Step step) {
        Role role = Role.valueOf(acting.actor().role());
        return step != null && (step == DataRequest.Step.DECIDE ? role == Role.WARD : isOffice(role));
    }

    private static boolean isOffice(Role role) {
        return role == Role.MANAGER || role == Role.HANDLER;
    }

    /**
     * Forwards a request to the ward.
     *
     * @throws Refused {@code requestNotYours} for who does not take this step
     */
    @Transactional
    public void forward(UUID id) {
        DataRequest request = next(id, DataRequest.Step.FORWARD);
        request.forward(now());
        em.flush();
        log.add(acting.actor(), FORWARD, id, 1);
    }

    /**
     * The ward decides.
     *
     * @param why why not all is done; null when all is
     * @param words what the ward says of it; needed unless all is done
     * @throws Refused {@code requestNotYours}; as {@link #checkDecision}
     */
    @Transactional
    public void decide(UUID id, DataRequest.Decision decision, DataRequest.Ground why, String words) {
        DataRequest request = next(id, DataRequest.Step.DECIDE);
        checkDecision(decision, why, words);
        String reason = TextRules.lines(words);
        request.decide(seal(request), decision, why, reason.isEmpty() ? null : reason, now());
        em.flush();
        log.add(acting.actor(), DECIDE, id, 1);
    }

    /**
     * Refuses what {@link #decide} would refuse of what was typed.
     *
     * @throws Refused {@code requestDecision} when none is chosen; {@code requestGround} when a ground is missing, or
     *     stands beside everything being granted; {@code requestReason} when words are missing or too long
     */
    public void checkDecision(DataRequest.Decision decision, DataRequest.Ground why, String words) {
        if (decision == null) {
            throw new Refused("requestDecision");
        }
        boolean granted = decision == DataRequest.Decision.GRANTED;
        if (granted != (why == null)) {
            throw new Refused("requestGround");
        }
        String reason = TextRules.lines(words);
        if (!(granted && reason.isEmpty()) && TextRules.problem(reason, LONGEST) != null) {
            throw new Refused("requestReason").with("most", LONGEST);
        }
    }

    /**
     * Notes what was done.
     *
     * @throws Refused {@code requestNotYours}; as {@link #checkRemedy}
     */
    @Transactional
    public void carryOut(UUID id, String remedy) {
        DataRequest request = next(id, DataRequest.Step.CARRY_OUT);
        checkRemedy(remedy);
        request.carryOut(seal(request), TextRules.lines(remedy), now());
        em.flush();
        log.add(acting.actor(), CARRY_OUT, id, 1);
    }

    /**
     * Refuses what {@link #carryOut} would refuse of what was typed.
     *
     * @throws Refused {@code requestRemedy} when it is missing or too long
     */
    public void checkRemedy(String remedy) {
        if (TextRules.problem(TextRules.lines(remedy), LONGEST) != null) {
            throw new Refused("requestRemedy").with("most", LONGEST);
        }
    }

    /**
     * Answers: the person reads the decision and what was done on my page, and a mail says that something waits there.
     *
     * @throws Refused {@code requestNotYours}
     */
    @Transactional
    public void answer(UUID id) {
        DataRequest request = next(id, DataRequest.Step.ANSWER);
        request.answer(now());
        em.flush();
        letters.answered(request);
        log.add(acting.actor(), ANSWER, id, 1);
    }

    private DataRequest next(UUID id, DataRequest.Step step) {
        DataRequest request = found(id, LockModeType.PESSIMISTIC_WRITE);
        if (!takes(step)) {
            throw new Refused("requestNotYours");
        }
        if (request.next().filter(step::equals).isEmpty()) {
            throw new Refused("requestNotNow");
        }
        return request;
    }

    private DataRequest found(UUID id, LockModeType lock) {
        DataRequest request = em.find(DataRequest.class, id, lock);
        Actor actor = acting.actor();
        Role role = Role.valueOf(actor.role());
        boolean wards = role == Role.WARD && request != null && request.at(DataRequest.State.FORWARDED) != null;
        if (request == null || !wards && !isOffice(role)) {
            throw new Refused("requestUnknown");
        }
        if (!wards) {
            handlers.check(actor, request.programmeId());
        }
        return request;
    }

    private Seal seal(DataRequest request) {
        return seals.of(em.find(Programme.class, request.programmeId()).fiscalYear());
    }

    private Deed now() {
        return new Deed(acting.actor(), clock.instant());
    }
}
