package kakehashi.domain.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** Notes where copies are, by who handles the data of their programme. Source: T8, T9, T12. */
@ApplicationScoped
public class CopyReturns {

    /** What is noted of copies. */
    public enum Note {
        /** Back in the cabinet. */
        RETURN,
        /** Destroyed, as one person says. */
        DESTROY,
        /** Destroyed, as a second one saw. */
        WITNESS,
        /** Out after all. */
        TAKE_OUT;

        /** What the access log calls it. */
        public String action() {
            return switch (this) {
                case RETURN -> "copy.return";
                case DESTROY -> "copy.destroy";
                case WITNESS -> "copy.witness";
                case TAKE_OUT -> "copy.takeOut";
            };
        }
    }

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

    /**
     * Notes the same of some copies of a request; of all of them or of none.
     *
     * @throws Refused {@code copyUnknown}; {@code programmeNotYours}; {@code copyNone} when none is named; {@code copyMoved}
     *     when one of them is not where it would have to be; {@code copyWitness} for who destroyed one
     */
    @Transactional
    public void note(UUID requestId, Collection<UUID> copies, Note what) {
        Actor actor = acting.actor();
        CopyRequest request = em.find(CopyRequest.class, requestId, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new Refused("copyUnknown");
        }
        handlers.check(actor, request.programmeId());
        if (copies.isEmpty()) {
            throw new Refused("copyNone");
        }
        for (UUID id : Set.copyOf(copies)) {
            note(copy(id, requestId), what, actor, request.kind().isPersonal());
        }
        em.flush();
        log.add(actor, what.action(), requestId, 0);
    }

    private Copy copy(UUID id, UUID requestId) {
        Copy copy = em.find(Copy.class, id);
        if (copy == null || !copy.requestId().equals(requestId)) {
            throw new Refused("copyUnknown");
        }
        return copy;
    }

    private void note(Copy copy, Note what, Actor actor, boolean personal) {
        switch (what) {
            case RETURN -> copy.giveBack(actor, clock.instant());
            case DESTROY -> copy.destroy(actor, clock.instant(), personal);
            case WITNESS -> copy.witness(actor, clock.instant());
            default -> copy.takeOut();
        }
    }
}
