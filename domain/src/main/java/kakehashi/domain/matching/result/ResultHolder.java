package kakehashi.domain.matching.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.company.Company;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.signin.Visitor;

/** What came of meetings. What a company thinks of somebody is told on a request alone, which staff answer. */
@ApplicationScoped
class ResultHolder implements PersonalDataHolder {

    private static final String OWN = """
            select x, r, c from MeetingResult x, Registration r, Registration h, Company c
            where r.seekerId in :seekers and x.registrationId = r.id and h.id = x.hostId and c.id = h.companyId
            order by x.enteredAt, x.id
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public List<Held> tables() {
        return List.of(Held.of("interview_result").under("registration_id", "registration"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<Piece> pieces = em.createQuery(OWN, Object[].class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .getResultStream()
                .map(row -> piece((MeetingResult) row[0], (Registration) row[1], (Company) row[2]))
                .toList();
        return List.of(new Section(Part.RESULTS, pieces));
    }

    private static Piece piece(MeetingResult result, Registration signUp, Company company) {
        MeetingFacts facts = result.facts();
        return Piece.of(
                null,
                Fact.of("event", signUp.eventId()),
                Fact.of("company", company.profile().name()),
                Fact.of("presence", facts.presence()),
                Fact.of("step", facts.told() ? facts.step() : null),
                Fact.of("due_on", facts.told() ? facts.by() : null));
    }
}
