package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** Takes words out of the notes of staff: to what is due, and for whoever takes a case over. Source: T5. */
@ApplicationScoped
public class NoteRedactions {

    /** What the access log calls it. */
    public static final String REDACT = "case.note.redact";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    CaseTalks talks;

    @Inject
    Withdrawals withdrawals;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Takes words out of a note, wherever they stand; the trace says of which kind and how many.
     *
     * @param id of what is due, or of the step
     * @throws Refused {@code noteUnknown}, also once every consent was withdrawn and nobody reads it; {@code
     *     redactionNothing}; {@code caseNotYours}, {@code programmeNotYours}
     */
    @Transactional
    public void redact(UUID id, String words, Finding.Kind kind) {
        FollowUp due = em.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE);
        CaseStep step = due == null ? em.find(CaseStep.class, id, LockModeType.PESSIMISTIC_WRITE) : null;
        if (due == null && step == null) {
            throw new Refused("noteUnknown");
        }
        CaseFile file = door.open(due == null ? step.caseId() : due.caseId());
        mustBeRead(file);
        Strike strike = new Strike(words);
        Seal seal = talks.seal(file);
        Actor actor = acting.actor();
        Instant now = clock.instant();
        em.persist(
                due == null
                        ? new RecordRedaction(step, kind, step.redact(strike, seal), actor, now)
                        : new RecordRedaction(due, kind, due.redact(strike, seal), actor, now));
        em.flush();
        log.add(actor, REDACT, file.id(), 1);
    }

    private void mustBeRead(CaseFile file) {
        List<UUID> all = talks.all(file).stream().map(Application::id).toList();
        if (withdrawals.among(all).containsAll(all)) {
            throw new Refused("noteUnknown");
        }
    }
}
