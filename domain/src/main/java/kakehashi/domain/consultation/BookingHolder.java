package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.signin.Visitor;

/** Booked consultations with their answers. */
@ApplicationScoped
class BookingHolder implements PersonalDataHolder {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("consultation_booking")
                        .under("event_id", "event")
                        .pointingAt("seeker", "contact", "company")
                        .sealing("name", "phone"),
                Held.of("booking_search_token")
                        .keyedBy("token", "booking_id")
                        .under("booking_id", "consultation_booking")
                        .asHandle(),
                Held.of("consultation_released").under("booking_id", "consultation_booking"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<Piece> all = em.createQuery("""
                        select b from Booking b where b.seekerId in :seekers or b.contactId in :contacts
                        order by b.submittedAt desc, b.id
                        """, Booking.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultStream()
                .map(each -> piece(each, visitors))
                .toList();
        return List.of(new Section(Part.BOOKINGS, all));
    }

    private Piece piece(Booking one, List<Visitor> visitors) {
        return Piece.of(
                one.id(),
                Fact.of("reference", one.reference()),
                Fact.of("audience", one.audience()),
                Fact.of("state", one.state()),
                Fact.of("channel", one.channel()),
                Fact.of("theme", one.theme()),
                Fact.of("starts_at", one.startsAt()),
                Fact.of("answers", answers(one, visitors)));
    }

    /** Before the owner of the address confirmed it, somebody else may have typed them. */
    private Map<PersonalField, String> answers(Booking one, List<Visitor> visitors) {
        return one.confirmedAt() == null ? Map.of() : one.answers(seals.of(Visitor.year(one.holderId(), visitors)));
    }
}
