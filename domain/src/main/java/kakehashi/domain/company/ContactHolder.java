package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.signin.Visitor;

/** The mail address of somebody who acts for a company, the company, and what was agreed to when joining one. */
@ApplicationScoped
class ContactHolder implements PersonalDataHolder {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Joinings joinings;

    @Inject
    Seals seals;

    @Override
    public Set<Class<?>> holds() {
        return Set.of(Contact.class);
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<Piece> accounts = visitors.stream()
                .filter(visitor -> visitor.contactId() != null)
                .map(this::account)
                .toList();
        List<Piece> joined =
                joinings.of(visitors).stream().map(ContactHolder::joining).toList();
        return List.of(new Section(Part.ACCOUNTS, accounts), new Section(Part.CONSENTS_TO_JOIN_COMPANIES, joined));
    }

    private Piece account(Visitor visitor) {
        Contact contact = em.find(Contact.class, visitor.contactId());
        return Piece.of(
                contact.id(),
                Fact.of("year", visitor.programmeYear()),
                Fact.of("email", contact.email(seals.of(visitor.programmeYear()))),
                Fact.of("language", contact.language()),
                Fact.of("company", contact.companyId() == null ? null : company(contact)));
    }

    private String company(Contact contact) {
        return em.find(Company.class, contact.companyId()).profile().name();
    }

    private static Piece joining(Joining joining) {
        return Piece.of(
                joining.id(),
                Fact.of("company", joining.company()),
                Fact.of("given_at", joining.givenAt()),
                Fact.of("withdrawn_at", joining.withdrawnAt()),
                Fact.language("language", joining.language()),
                Fact.written("text", joining.wording(), joining.language()),
                Fact.of("text_sha256", joining.hash()));
    }
}
