package kakehashi.domain.company;

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

/** The mail address of somebody who acts for a company, and the company. */
@ApplicationScoped
class ContactHolder implements PersonalDataHolder {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("contact").underProgramme().pointingAt("company").sealing("email"),
                Held.of("company").underProgramme(),
                Held.of("company_statement")
                        .keyedBy("contact_id")
                        .under("company_id", "company")
                        .pointingAt("contact"),
                Held.of("company_naming").under("company_id", "company"),
                Held.of("company_invitation").under("company_id", "company").pointingAt("contact"),
                Held.of("company_joining").under("company_id", "company").pointingAt("contact"),
                Held.of("opening").under("company_id", "company"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<Piece> accounts = visitors.stream()
                .filter(visitor -> visitor.contactId() != null)
                .map(this::account)
                .toList();
        return List.of(new Section(Part.ACCOUNTS, accounts));
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
}
