package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Staff see who wishes to meet whom in numbers, and say when wishes close. Source: R-A33. */
@ApplicationScoped
public class WishDesk {

    /** What the access log calls setting the closing. */
    public static final String CLOSE = "wish.close";

    private static final String PEOPLE = """
            select r from Registration r where r.eventId = :event and r.audience = :audience and
            """ + Attendees.SURE + " order by r.reference";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    InterviewWishes wishes;

    @Inject
    InterviewChoices choices;

    @Inject
    WishClosings closings;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /**
     * What both sides of an event said; empty when there is no such event, or companies have no booths at it. The number of
     * queries does not grow with people and companies.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    @Discloses("wish.view")
    public Optional<WishCounts> counts(UUID eventId) {
        Optional<Event> event = Optional.ofNullable(em.find(Event.class, eventId))
                .filter(each -> each.kind().hasBooths());
        event.ifPresent(each -> handlers.check(acting.actor(), each.programme().id()));
        return event.map(this::read);
    }

    private WishCounts read(Event event) {
        Map<UUID, List<UUID>> wished = wishes.of(event.id());
        Map<UUID, List<UUID>> chosen = choices.of(event.id());
        return new WishCounts(
                events.row(event.id()).orElseThrow(),
                closings.at(event),
                DayCompanies.at(em, event.id()).stream()
                        .map(each -> company(each, wished.values(), chosen))
                        .toList(),
                people(event.id()).stream()
                        .map(each -> person(each, wished, chosen.values()))
                        .toList(),
                version(event.id()));
    }

    private List<Registration> people(UUID eventId) {
        return em.createQuery(PEOPLE, Registration.class)
                .setParameter("event", eventId)
                .setParameter("audience", Audience.SEEKER)
                .getResultList();
    }

    private static WishCounts.Company company(
            DayCompany company, Collection<List<UUID>> wished, Map<UUID, List<UUID>> chosen) {
        return new WishCounts.Company(
                company.name(),
                (int) wished.stream()
                        .filter(each -> each.contains(company.id()))
                        .count(),
                (int) wished.stream()
                        .filter(each -> each.indexOf(company.id()) == 0)
                        .count(),
                chosen.getOrDefault(company.id(), List.of()).size());
    }

    private static WishCounts.Person person(
            Registration person, Map<UUID, List<UUID>> wished, Collection<List<UUID>> chosen) {
        return new WishCounts.Person(
                person.id(),
                person.reference(),
                wished.getOrDefault(person.id(), List.of()).size(),
                (int) chosen.stream().filter(each -> each.contains(person.id())).count());
    }

    private int version(UUID eventId) {
        WishClosing closing = em.find(WishClosing.class, eventId);
        return closing == null ? 0 : closing.version();
    }

    /**
     * Closes the wishes of an event at another moment, which may be now or before; both sides see it on their pages.
     *
     * @param version as it was shown
     * @throws Refused {@code eventUnknown}; {@code programmeNotYours}; {@code wishesNone} where companies have no booths;
     *     {@code wishesOver} for an event that is not published, or archived; {@code eventChangedMeanwhile}; {@code
     *     wishClosingLate} after the event's beginning
     */
    @Transactional
    public void close(UUID eventId, Instant at, int version) {
        Event event = events.locked(eventId);
        handlers.check(acting.actor(), event.programme().id());
        if (!event.kind().hasBooths()) {
            throw new Refused("wishesNone");
        }
        if (event.archivedAt() != null || event.state() != Event.State.PUBLISHED) {
            throw new Refused("wishesOver");
        }
        if (version(eventId) != version) {
            throw new Refused("eventChangedMeanwhile");
        }
        WishClosing closing = em.find(WishClosing.class, eventId);
        if (closing == null) {
            closing = new WishClosing(eventId);
            closing.close(at, event.schedule());
            em.persist(closing);
        } else {
            closing.close(at, event.schedule());
        }
        log.add(acting.actor(), CLOSE, eventId, 1);
        em.flush();
    }
}
