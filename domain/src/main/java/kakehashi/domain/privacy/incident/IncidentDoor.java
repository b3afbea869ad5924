package kakehashi.domain.privacy.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordsCheck;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/** Who may work on an incident, and what words about it may say. Source: T19, T5. */
@ApplicationScoped
class IncidentDoor {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    WordBooks books;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * An open incident, locked, for a manager who may handle its year's data.
     *
     * @throws Refused {@code managersOnly}; {@code incidentUnknown}; {@code programmeNotYours}; {@code incidentClosed}
     */
    Incident managed(UUID id) {
        Actor actor = acting.actor();
        if (Role.valueOf(actor.role()) != Role.MANAGER) {
            throw new Refused("managersOnly");
        }
        Incident incident = open(id);
        handlers.check(actor, incident.programmeId());
        return incident;
    }

    /**
     * The same for the ward as well.
     *
     * @throws Refused as {@link #managed}
     */
    Incident instructed(UUID id) {
        return Role.valueOf(acting.actor().role()) == Role.WARD ? open(id) : managed(id);
    }

    private Incident open(UUID id) {
        Incident incident = em.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (incident == null) {
            throw new Refused("incidentUnknown");
        }
        incident.mustBeOpen();
        return incident;
    }

    /**
     * Lets only words pass that tell of nobody who it is.
     *
     * @throws Refused {@code incidentWords}
     */
    void mustNameNobody(Programme year, List<String> words) {
        WordsCheck check = new WordsCheck(List.of(year.officePhone(), year.officeMail()), books.current());
        boolean named = check.find(String.join("\n", words)).stream()
                .anyMatch(each -> !each.kind().isForbidden());
        if (named) {
            throw new Refused("incidentWords");
        }
    }

    /** Who acts, and now. */
    Deed now() {
        return new Deed(acting.actor(), clock.instant());
    }
}
