package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Event;
import kakehashi.domain.matching.ranking.Ranking;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.SharedRow;
import kakehashi.domain.registration.SharedSheets;
import kakehashi.domain.shared.Refused;

/**
 * Hosts rank whom they would take, among those who wished for them and show them something, and read who comes. Nobody
 * is told how much a person wished for a host. Source: R-A32, T7.
 */
@ApplicationScoped
public class HostChoices {

    private static final String EVENTS = """
            select e from Event e, Contact k where k.id = :contact and k.belongsSince is not null
              and e.kind = kakehashi.domain.event.EventKind.INTERNSHIP and e.programme.id = k.programmeId
              and e.state = kakehashi.domain.event.Event.State.PUBLISHED and e.archivedAt is null
            order by e.startsAt, e.id
            """;

    private static final String WISHING = """
            select r from Registration r, InternWish w
            where w.openingId = :opening and r.id = w.registrationId and r.eventId = :event and
            """ + Attendees.SURE + " order by r.reference";

    private static final String COMING = """
            select r from Registration r, Placement p
            where p.openingId = :opening and r.id = p.registrationId and r.eventId = :event and
            """ + Attendees.SURE + " order by r.reference";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SharedSheets sheets;

    @Inject
    Clock clock;

    /** The offers of the company a contact belongs to at internships, by event; empty for everybody else. */
    @Transactional
    public List<HostSheet> of(UUID contactId) {
        return list(contactId);
    }

    private List<HostSheet> list(UUID contactId) {
        Set<UUID> shown =
                sheets.rows(contactId).stream().map(SharedRow::registrationId).collect(Collectors.toSet());
        return em.createQuery(EVENTS, Event.class)
                .setParameter("contact", contactId)
                .getResultStream()
                .flatMap(event -> own(event, contactId).stream().map(offer -> sheet(event, offer, shown)))
                .toList();
    }

    private List<Offer> own(Event event, UUID contactId) {
        UUID company = em.createQuery("select k.companyId from Contact k where k.id = :contact", UUID.class)
                .setParameter("contact", contactId)
                .getSingleResult();
        return Offers.at(em, event).stream()
                .filter(offer -> offer.companyId().equals(company))
                .toList();
    }

    private HostSheet sheet(Event event, Offer offer, Set<UUID> shown) {
        PlacementPlan plan = em.find(PlacementPlan.class, event.id());
        boolean published = plan != null && plan.isPublished();
        List<HostSheet.Person> people = em
                .createQuery(published ? COMING : WISHING, Registration.class)
                .setParameter("opening", offer.id())
                .setParameter("event", event.id())
                .getResultList()
                .stream()
                .filter(each -> published || shown.contains(each.id()))
                .map(each -> new HostSheet.Person(each.id(), each.reference(), shown.contains(each.id())))
                .toList();
        return new HostSheet(
                offer,
                event.id(),
                people,
                choices(offer.id()),
                !published && clock.instant().isBefore(event.schedule().startsAt()),
                published);
    }

    private List<UUID> choices(UUID openingId) {
        return em.createQuery(
                        "select c.registrationId from HostChoice c where c.openingId = :opening order by c.rank",
                        UUID.class)
                .setParameter("opening", openingId)
                .getResultList();
    }

    /**
     * Says whom the company would take for one of its offers, the first coming first; what was said before is gone.
     *
     * @throws Refused {@code wishUnknown} for an offer that is not the company's, or somebody it may not rank; {@code
     *     wishesClosed}; {@code choiceTwice} when one person is ranked twice; {@code wishesTooMany}
     */
    @Transactional
    public void rank(UUID contactId, UUID openingId, List<UUID> registrations) {
        em.createNativeQuery("select id from opening where id = ? for update")
                .setParameter(1, openingId.toString())
                .getResultList();
        HostSheet sheet = list(contactId).stream()
                .filter(each -> each.offer().id().equals(openingId))
                .findFirst()
                .orElseThrow(() -> new Refused("wishUnknown"));
        if (!sheet.open()) {
            throw new Refused("wishesClosed");
        }
        List<UUID> known =
                sheet.people().stream().map(HostSheet.Person::registrationId).toList();
        new Ranking(registrations).checked(known, HostChoice.MOST, "choiceTwice");
        em.createQuery("delete from HostChoice c where c.openingId = :opening")
                .setParameter("opening", openingId)
                .executeUpdate();
        for (int i = 0; i < registrations.size(); i++) {
            em.persist(new HostChoice(registrations.get(i), openingId, i + 1));
        }
        em.flush();
    }
}
