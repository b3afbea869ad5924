package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Companies;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.Contact;
import kakehashi.domain.company.OwnCompany;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Visitor;

/** The answers on a person's own sheets. */
@ApplicationScoped
public class OwnSheets {

    /** What the access log calls a look of a colleague at a sign-up for the company. */
    public static final String COLLEAGUE = "registration.colleague";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Companies companies;

    @Inject
    Owners owners;

    @Inject
    AccessLog log;

    /**
     * The answers of one's own sign-up, or of a colleague's for the company, which is logged; opened, the mail address
     * among them. Empty when it is somebody else's, and before the owner of the address confirmed it: somebody else may
     * have typed it.
     */
    @Transactional
    public Map<PersonalField, String> answers(UUID id, List<Visitor> visitors) {
        Registration registration = em.find(Registration.class, id);
        Optional<Visitor> owner = owner(registration, visitors);
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        if (owner.isPresent()) {
            var seal = seals.of(owner.get().programmeYear());
            AddressHolder holder = em.find(registration.holderType(), registration.holderId());
            answers.putAll(registration.answers(seal));
            answers.put(PersonalField.EMAIL, holder.email(seal));
            if (!owner.get().is(registration.holderId())) {
                String contact = owner.get().contactId().toString();
                log.add(new Actor(registration.companyId(), contact, Actor.COMPANY), COLLEAGUE, id, 1);
            }
        }
        return answers;
    }

    /**
     * What the company one's own sign-up is for states about itself now; empty as for {@link #answers}, for seekers, and
     * for those who only named a company that others belong to.
     */
    @Transactional
    public Optional<CompanyProfile> company(UUID id, List<Visitor> visitors) {
        Registration registration = em.find(Registration.class, id);
        return owner(registration, visitors)
                .filter(owner -> registration.companyId() != null)
                .flatMap(owner -> companies.own(owner.contactId()))
                .filter(own -> own.belonging() && own.id().equals(registration.companyId()))
                .map(OwnCompany::profile);
    }

    /** Who signed up, or a colleague, in the year of the sign-up. */
    private Optional<Visitor> owner(Registration registration, List<Visitor> visitors) {
        if (registration == null || !registration.isAddressConfirmed()) {
            return Optional.empty();
        }
        UUID colleague =
                owners.colleague(registration, visitors).map(Contact::id).orElse(null);
        return visitors.stream()
                .filter(visitor -> visitor.is(registration.holderId()) || visitor.is(colleague))
                .findFirst();
    }
}
