package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.Contact;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.signin.Visitor;

/** What is held about a person beside sign-ups and consultations: the address itself, the company, the language. */
@ApplicationScoped
public class OwnAccounts {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    /** One for each year that knows the person, earliest first. */
    @Transactional
    public List<OwnAccount> of(List<Visitor> visitors) {
        return visitors.stream().map(this::account).toList();
    }

    private OwnAccount account(Visitor visitor) {
        Contact contact = visitor.contactId() == null ? null : em.find(Contact.class, visitor.contactId());
        AddressHolder holder = contact != null ? contact : em.find(Seeker.class, visitor.seekerId());
        return new OwnAccount(
                visitor.programmeYear(),
                holder.email(seals.of(visitor.programmeYear())),
                visitor.language(),
                contact == null || contact.companyId() == null ? null : company(contact));
    }

    private String company(Contact contact) {
        return em.find(Company.class, contact.companyId()).profile().name();
    }
}
