package kakehashi.domain.matching.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.casework.CaseDoor;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Staff read what came of the meetings of an interview day, and enter it from the paper sheets. Source: R-A33. */
@ApplicationScoped
public class ResultDesk {

    /** What the access log calls staff's look at results. */
    public static final String VIEW = "interview.results";

    /** What it calls entering some. */
    public static final String ENTER = "interview.result";

    private static final String HOSTS = """
            select h.id from Registration h where h.eventId = :event and h.companyId is not null
              and h.state = kakehashi.domain.registration.Registration.State.CONFIRMED order by h.id
            """;

    /** The cases of seekers a company would like to go on with, with the way that goes on, if there is any. */
    private static final String WAYS = """
            select x, f.id, o.id from MeetingResult x, Registration h, Registration r, CaseFile f
            left join Outcome o on o.caseId = f.id and o.companyId = h.companyId and o.ended is null
            where h.eventId = :event and x.hostId = h.id and r.id = x.registrationId and f.seekerId = r.seekerId
              and x.wish = kakehashi.domain.matching.result.CompanyWish.GO_ON
              and (:all = true or f.counsellorId = :self)
            order by f.number, o.id
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    ResultBook book;

    @Inject
    CaseDoor door;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /**
     * What came of the meetings of an event; empty when it is no interview day. The number of queries does not grow with
     * companies and people.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    @Discloses(VIEW)
    public Optional<ResultBoard> board(UUID eventId) {
        Optional<Event> event = Optional.ofNullable(em.find(Event.class, eventId))
                .filter(each -> each.kind() == EventKind.INTERVIEW_DAY);
        event.ifPresent(each -> handlers.check(acting.actor(), each.programme().id()));
        return event.map(each -> new ResultBoard(
                events.row(each.id()).orElseThrow(), book.sheets(hosts(each.id())), ways(each.id())));
    }

    private List<UUID> hosts(UUID eventId) {
        return em.createQuery(HOSTS, UUID.class).setParameter("event", eventId).getResultList();
    }

    private Map<Pair, ResultBoard.Way> ways(UUID eventId) {
        Map<Pair, ResultBoard.Way> ways = new HashMap<>();
        em.createQuery(WAYS, Object[].class)
                .setParameter("event", eventId)
                .setParameter("all", door.isManager())
                .setParameter("self", door.selfId())
                .getResultList()
                .forEach(row -> ways.putIfAbsent(
                        ((MeetingResult) row[0]).pair(), new ResultBoard.Way((UUID) row[1], (UUID) row[2])));
        return ways;
    }

    /**
     * Enters what came of meetings of a company.
     *
     * @param hostId the company's sign-up
     * @throws Refused {@code eventUnknown}; {@code programmeNotYours}; {@code resultUnknown} for meetings that are not
     *     published; as {@link ResultBook#enter}
     */
    @Transactional
    public void enter(UUID eventId, UUID hostId, List<ResultEntry> entries) {
        Event event = em.find(Event.class, eventId);
        if (event == null) {
            throw new Refused("eventUnknown");
        }
        handlers.check(acting.actor(), event.programme().id());
        book.lock(hostId);
        ResultSheet sheet = book.sheets(List.of(hostId)).stream()
                .filter(each -> each.eventId().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new Refused("resultUnknown"));
        book.enter(sheet, entries, ResultSide.STAFF);
    }
}
