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
import kakehashi.domain.company.OwnCompany;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.signin.Visitor;

/** The answers on a person's own sheets. */
@ApplicationScoped
public class OwnSheets {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Companies companies;

    /**
     * The answers of one's own sign-up, opened, the mail address among them; empty when it is somebody else's, and before
     * the owner of the address confirmed it: somebody else may have typed it.
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
                .flatMap(owner -> companies.own(registration.holderId()))
                .filter(own -> own.belonging() && own.id().equals(registration.companyId()))
                .map(OwnCompany::profile);
    }

    private static Optional<Visitor> owner(Registration registration, List<Visitor> visitors) {
        return visitors.stream()
                .filter(visitor -> registration != null && visitor.is(registration.holderId()))
                .filter(visitor -> registration.isAddressConfirmed())
                .findFirst();
    }
}
