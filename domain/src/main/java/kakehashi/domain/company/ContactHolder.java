package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.signin.Visitor;

/** The mail address of somebody who acts for a company, the company, and what the person said of it. */
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
                Held.of("company_statement").under("company_id", "company").pointingAt("contact"),
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
        Optional<CompanyProfile> said = said(contact);
        return Piece.of(
                contact.id(),
                Fact.of("year", visitor.programmeYear()),
                Fact.of("email", contact.email(seals.of(visitor.programmeYear()))),
                Fact.of("language", contact.language()),
                Fact.of("company", contact.companyId() == null ? null : company(contact)),
                Fact.of("company_stated", said.map(CompanyProfile::name).orElse(null)),
                Fact.of(
                        "corporate_number",
                        said.map(CompanyProfile::corporateNumber).orElse(null)),
                Fact.of("industry", said.map(CompanyProfile::industry).orElse(null)),
                Fact.of("sme_class", said.map(CompanyProfile::smeClass).orElse(null)),
                Fact.of("employees", said.map(CompanyProfile::employees).orElse(null)),
                Fact.of("capital_yen", said.map(CompanyProfile::capitalYen).orElse(null)),
                Fact.of("in_ward", said.map(CompanyProfile::inWard).orElse(null)));
    }

    /** What the contact said of the company; nothing before the owner of the address confirmed something. */
    private Optional<CompanyProfile> said(Contact contact) {
        boolean own = contact.confirmedAt() != null || contact.belongsSince() != null;
        return Optional.ofNullable(own ? em.find(CompanyStatement.class, contact.id()) : null)
                .map(CompanyStatement::profile);
    }

    private String company(Contact contact) {
        return em.find(Company.class, contact.companyId()).profile().name();
    }
}
