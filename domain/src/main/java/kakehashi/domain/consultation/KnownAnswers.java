package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.registration.OwnSheets;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.signin.Visitor;

/** What a person who is signed in need not type again. */
@ApplicationScoped
public class KnownAnswers {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    OwnSheets sheets;

    @Inject
    Seals seals;

    /**
     * Name, mail address and phone of one's newest sign-up or booking for an audience, as they are stored; those that
     * were not given are missing. Empty when there is none whose address was confirmed: somebody else may have typed it.
     */
    @Transactional
    public Map<PersonalField, String> of(Audience audience, List<Visitor> visitors) {
        List<UUID> holders = visitors.stream()
                .map(visitor -> audience == Audience.SEEKER ? visitor.seekerId() : visitor.contactId())
                .filter(Objects::nonNull)
                .toList();
        if (holders.isEmpty()) {
            return Map.of();
        }
        Optional<Registration> signUp = newest(Registration.class, holders);
        Optional<Booking> booking = newest(Booking.class, holders)
                .filter(each -> signUp.isEmpty()
                        || each.submittedAt().isAfter(signUp.get().submittedAt()));
        Map<PersonalField, String> known = new EnumMap<>(PersonalField.class);
        known.putAll(booking.map(each -> answers(each, visitors))
                .or(() -> signUp.map(each -> sheets.answers(each.id(), visitors)))
                .orElse(Map.of()));
        known.keySet().retainAll(List.of(PersonalField.NAME, PersonalField.EMAIL, PersonalField.PHONE));
        return known;
    }

    private <T> Optional<T> newest(Class<T> type, List<UUID> holders) {
        return em.createQuery(
                        "select x from " + type.getSimpleName() + " x where x.confirmedAt is not null"
                                + " and (x.seekerId in :holders or x.contactId in :holders)"
                                + " order by x.submittedAt desc, x.id",
                        type)
                .setParameter("holders", holders)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Map<PersonalField, String> answers(Booking booking, List<Visitor> visitors) {
        Seal seal = visitors.stream()
                .filter(visitor -> visitor.is(booking.holderId()))
                .map(visitor -> seals.of(visitor.programmeYear()))
                .findFirst()
                .orElseThrow();
        Map<PersonalField, String> answers = booking.answers(seal);
        answers.put(
                PersonalField.EMAIL,
                em.find(booking.holderType(), booking.holderId()).email(seal));
        return answers;
    }
}
