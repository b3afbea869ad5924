package kakehashi.domain.seeker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.signin.Visitor;

/** The mail address by which a seeker is known, in each year. */
@ApplicationScoped
class SeekerHolder implements PersonalDataHolder {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Override
    public List<Held> tables() {
        return List.of(Held.of("seeker").underProgramme().sealing("email"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<Piece> accounts = visitors.stream()
                .filter(visitor -> visitor.seekerId() != null)
                .map(this::account)
                .toList();
        return List.of(new Section(Part.ACCOUNTS, accounts));
    }

    private Piece account(Visitor visitor) {
        Seeker seeker = em.find(Seeker.class, visitor.seekerId());
        return Piece.of(
                seeker.id(),
                Fact.of("year", visitor.programmeYear()),
                Fact.of("email", seeker.email(seals.of(visitor.programmeYear()))),
                Fact.of("language", seeker.language()));
    }
}
