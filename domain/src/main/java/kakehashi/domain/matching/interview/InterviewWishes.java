package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Event;
import kakehashi.domain.matching.ranking.Ranking;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;

/** Who signed up for an interview day or an information session says which companies they would like to meet. Source: R-A33. */
@ApplicationScoped
public class InterviewWishes {

    private static final String OWN = """
            select r, e from Registration r, Event e
            where r.id = :id and r.seekerId in :seekers and e.id = r.eventId
              and e.state = kakehashi.domain.event.Event.State.PUBLISHED and e.archivedAt is null and
            """ + Attendees.SURE;

    private static final String WISHES = """
            select w from InterviewWish w, Registration r
            where r.id = w.registrationId and r.eventId = :event order by w.rank
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    WishClosings closings;

    @Inject
    Clock clock;

    /**
     * Which companies people would like to meet: by sign-up in the order of their numbers, the company's ids, the dearest
     * first. Every seeker with a place at the event stands in it, those without wishes too; companies that no longer take
     * part do not. Three queries however many there are.
     */
    @Transactional
    public Map<UUID, List<UUID>> of(UUID eventId) {
        Map<UUID, List<UUID>> wishes = new LinkedHashMap<>();
        Attendees.ids(em, eventId, Audience.SEEKER).forEach(each -> wishes.put(each, new ArrayList<>()));
        Set<UUID> companies =
                DayCompanies.at(em, eventId).stream().map(DayCompany::id).collect(Collectors.toSet());
        em.createQuery(WISHES, InterviewWish.class)
                .setParameter("event", eventId)
                .getResultStream()
                .filter(each -> wishes.containsKey(each.registrationId()) && companies.contains(each.companyId()))
                .forEach(each -> wishes.get(each.registrationId()).add(each.companyId()));
        return wishes;
    }

    /** The companies that take part in an event and that staff have looked at, by name; one query. */
    @Transactional
    public List<DayCompany> companies(UUID eventId) {
        return DayCompanies.at(em, eventId);
    }

    /** One sign-up with a sure place where companies have booths; empty for all others, and for somebody else's. */
    @Transactional
    public Optional<SeekerSheet> sheet(UUID registrationId, List<Visitor> visitors) {
        return read(registrationId, visitors);
    }

    private Optional<SeekerSheet> read(UUID registrationId, List<Visitor> visitors) {
        return em.createQuery(OWN, Object[].class)
                .setParameter("id", registrationId)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .getResultStream()
                .filter(row -> ((Event) row[1]).kind().hasBooths())
                .findFirst()
                .map(row -> sheet((Registration) row[0], (Event) row[1]));
    }

    private SeekerSheet sheet(Registration registration, Event event) {
        List<DayCompany> companies = DayCompanies.at(em, event.id());
        Set<UUID> known = companies.stream().map(DayCompany::id).collect(Collectors.toSet());
        List<UUID> wishes = em.createQuery(
                        "select w.companyId from InterviewWish w where w.registrationId = :id order by w.rank",
                        UUID.class)
                .setParameter("id", registration.id())
                .getResultStream()
                .filter(known::contains)
                .toList();
        Instant closesAt = closings.at(event);
        return new SeekerSheet(
                registration.id(),
                event.id(),
                companies,
                wishes,
                closesAt,
                clock.instant().isBefore(closesAt));
    }

    /**
     * Says which companies somebody would like to meet, the dearest first; what was said before is gone. None takes all back.
     *
     * @throws Refused {@code wishUnknown} for a sign-up or a company that is not there; {@code wishesClosed}; {@code
     *     wishTwice} when one company is ranked twice; {@code wishesTooMany}
     */
    @Transactional
    public void rank(UUID registrationId, List<Visitor> visitors, List<UUID> companies) {
        em.createNativeQuery("select id from registration where id = ? for update")
                .setParameter(1, registrationId.toString())
                .getResultList();
        SeekerSheet sheet = read(registrationId, visitors).orElseThrow(() -> new Refused("wishUnknown"));
        if (!sheet.open()) {
            throw new Refused("wishesClosed");
        }
        List<UUID> known = sheet.companies().stream().map(DayCompany::id).toList();
        List<UUID> chosen = new Ranking(companies)
                .checked(known, InterviewWish.MOST, "wishTwice")
                .chosen();
        em.createQuery("delete from InterviewWish w where w.registrationId = :id")
                .setParameter("id", registrationId)
                .executeUpdate();
        for (int i = 0; i < chosen.size(); i++) {
            em.persist(new InterviewWish(registrationId, chosen.get(i), i + 1));
        }
        em.flush();
    }
}
