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

    /**
     * The answers of one's own sign-up, opened, the mail address among them; empty when it is somebody else's, and before
     * the owner of the address confirmed it: somebody else may have typed it.
     */
    @Transactional
    public Map<PersonalField, String> answers(UUID id, List<Visitor> visitors) {
        Registration registration = em.find(Registration.class, id);
        Optional<Visitor> owner = visitors.stream()
                .filter(visitor -> registration != null && visitor.is(registration.holderId()))
                .findFirst();
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        if (owner.isPresent() && registration.confirmedAt() != null) {
            var seal = seals.of(owner.get().programmeYear());
            AddressHolder holder = em.find(registration.holderType(), registration.holderId());
            answers.putAll(registration.answers(seal));
            answers.put(PersonalField.EMAIL, holder.email(seal));
        }
        return answers;
    }
}
