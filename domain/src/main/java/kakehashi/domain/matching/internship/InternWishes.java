package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.matching.ranking.Ranking;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;

/** Who signed up for an internship says which hosts they would like, and reads where they go. Source: R-A32. */
@ApplicationScoped
public class InternWishes {

    private static final String OWN = """
            select r, e from Registration r, Event e
            where r.id = :id and r.seekerId in :seekers and e.id = r.eventId
              and e.kind = kakehashi.domain.event.EventKind.INTERNSHIP
              and e.state = kakehashi.domain.event.Event.State.PUBLISHED and
            """ + Attendees.SURE;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /** One sign-up with a sure place at an internship; empty for all others, and for somebody else's. */
    @Transactional
    public Optional<WishSheet> sheet(UUID registrationId, List<Visitor> visitors) {
        return own(registrationId, visitors).map(row -> sheet((Registration) row[0], (Event) row[1]));
    }

    private Optional<Object[]> own(UUID registrationId, List<Visitor> visitors) {
        return em.createQuery(OWN, Object[].class)
                .setParameter("id", registrationId)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .getResultStream()
                .findFirst();
    }

    private WishSheet sheet(Registration registration, Event event) {
        List<Offer> offers = Offers.at(em, event);
        Map<UUID, Offer> known = Offers.byId(offers);
        List<UUID> wishes = em.createQuery(
                        "select w from InternWish w where w.registrationId = :id order by w.rank", InternWish.class)
                .setParameter("id", registration.id())
                .getResultStream()
                .map(InternWish::openingId)
                .filter(known::containsKey)
                .toList();
        PlacementPlan plan = em.find(PlacementPlan.class, event.id());
        boolean published = plan != null && plan.isPublished();
        Placement told = published ? em.find(Placement.class, registration.id()) : null;
        boolean placed = told != null && told.openingId() != null;
        return new WishSheet(
                registration.id(),
                event.id(),
                offers,
                wishes,
                !published && clock.instant().isBefore(event.schedule().startsAt()),
                published,
                placed ? Offers.find(em, told.openingId()).orElse(null) : null,
                told == null ? null : told.reason());
    }

    /**
     * Says which offers somebody would like, the dearest first; what was said before is gone. None takes all back.
     *
     * @throws Refused {@code wishUnknown} for a sign-up or an offer that is not there; {@code wishesClosed} once places are
     *     told or the event began; {@code wishTwice} when one offer is ranked twice; {@code wishesTooMany}
     */
    @Transactional
    public void rank(UUID registrationId, List<Visitor> visitors, List<UUID> openings) {
        em.createNativeQuery("select id from registration where id = ? for update")
                .setParameter(1, registrationId.toString())
                .getResultList();
        WishSheet sheet = own(registrationId, visitors)
                .map(row -> sheet((Registration) row[0], (Event) row[1]))
                .orElseThrow(() -> new Refused("wishUnknown"));
        if (!sheet.open()) {
            throw new Refused("wishesClosed");
        }
        new Ranking(openings).checked(Offers.byId(sheet.offers()).keySet(), InternWish.MOST, "wishTwice");
        em.createQuery("delete from InternWish w where w.registrationId = :id")
                .setParameter("id", registrationId)
                .executeUpdate();
        for (int i = 0; i < openings.size(); i++) {
            em.persist(new InternWish(registrationId, openings.get(i), i + 1));
        }
        em.flush();
    }
}
