package kakehashi.domain.matching.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.casework.CaseDoor;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Events;
import kakehashi.domain.matching.outcome.Outcome;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.registration.Registration;
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

    /** The cases of seekers a company would like to go on with, as far as the person acting may see them. */
    private static final String WISHED = """
            select x, h, f from MeetingResult x, Registration h, Registration r, CaseFile f
            where h.eventId = :event and x.hostId = h.id and r.id = x.registrationId and f.seekerId = r.seekerId
              and x.wish = kakehashi.domain.matching.result.CompanyWish.GO_ON
              and (:all = true or f.counsellorId = :self)
            order by f.number
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
        List<Object[]> wished = em.createQuery(WISHED, Object[].class)
                .setParameter("event", eventId)
                .setParameter("all", door.isManager())
                .setParameter("self", door.selfId())
                .getResultList();
        List<Outcome> running =
                running(wished.stream().map(row -> ((CaseFile) row[2]).id()).toList());
        return wished.stream()
                .collect(Collectors.toMap(
                        row -> ((MeetingResult) row[0]).pair(),
                        row -> way((CaseFile) row[2], ((Registration) row[1]).companyId(), running)));
    }

    private List<Outcome> running(List<UUID> files) {
        return files.isEmpty()
                ? List.of()
                : em.createQuery("select o from Outcome o where o.caseId in :files and o.ended is null", Outcome.class)
                        .setParameter("files", files)
                        .getResultList();
    }

    private static ResultBoard.Way way(CaseFile file, UUID companyId, List<Outcome> running) {
        UUID outcome = running.stream()
                .filter(each -> each.caseId().equals(file.id()) && companyId.equals(each.companyId()))
                .map(Outcome::id)
                .findFirst()
                .orElse(null);
        return new ResultBoard.Way(file.id(), outcome);
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
