package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.registration.AddressHolders;
import kakehashi.domain.registration.Application;

/** What people gave as their name and phone number before; it is compared with what is typed and shown to nobody. */
@ApplicationScoped
class StatedBefore {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AddressHolders people;

    @Inject
    Withdrawals withdrawals;

    /**
     * Whether a name, a phone number or a mail address is one that a person gave before. Anybody can sign up with somebody
     * else's address: what has the number and was not confirmed, and that address, count only while nothing of the person is.
     *
     * @param numbered what has the number by which the person is known
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean agrees(AddressHolder person, Application numbered, Seal seal, Map<PersonalField, String> typed) {
        List<Map<PersonalField, String>> confirmed = all(person, null, seal);
        boolean counts = numbered.confirmedAt() != null || confirmed.isEmpty() && person.confirmedAt() == null;
        if (counts && isAddress(person.email(seal), typed.get(PersonalField.EMAIL))) {
            return true;
        }
        List<Map<PersonalField, String>> known = counts ? all(person, numbered.id(), seal) : confirmed;
        return known.stream()
                .anyMatch(each -> isName(each.get(PersonalField.NAME), typed.get(PersonalField.NAME))
                        || isNumber(each.get(PersonalField.PHONE), typed.get(PersonalField.PHONE)));
    }

    private static boolean isAddress(String known, String typed) {
        return known != null && typed != null && SearchForm.mail(known).equals(SearchForm.mail(typed));
    }

    /** Whether a name is one by which a person is known; of somebody who gave none, any is. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean mayBe(AddressHolder person, Seal seal, String typed) {
        List<String> names = all(person, null, seal).stream()
                .map(each -> each.get(PersonalField.NAME))
                .filter(Objects::nonNull)
                .toList();
        return names.isEmpty() || names.stream().anyMatch(each -> isName(each, typed));
    }

    private static boolean isName(String known, String typed) {
        return known != null
                && typed != null
                && !SearchForm.whole(known).isEmpty()
                && (SearchForm.whole(known).equals(SearchForm.whole(typed))
                        || SearchForm.letters(known).equals(SearchForm.letters(typed)));
    }

    private static boolean isNumber(String known, String typed) {
        return known != null && known.equals(typed);
    }

    /** The name by which a person is known, which stays; what is typed for somebody who gave none. */
    @Transactional(Transactional.TxType.MANDATORY)
    String name(AddressHolder person, Seal seal, String typed) {
        return all(person, null, seal).stream()
                .map(each -> each.get(PersonalField.NAME))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(typed);
    }

    /** Of what was confirmed, and of what has the number: consultations first, then sign-ups, the newest first. */
    private List<Map<PersonalField, String>> all(AddressHolder person, UUID numbered, Seal seal) {
        List<Booking> bookings = of(person, Booking.class, numbered);
        List<Conversation> conversations = of(person, Conversation.class, numbered);
        List<Application> talks = new ArrayList<>(bookings);
        talks.addAll(conversations);
        Set<UUID> withdrawn =
                withdrawals.among(talks.stream().map(Application::id).toList());
        Stream<Map<PersonalField, String>> told = talks.stream()
                .filter(each -> !withdrawn.contains(each.id()))
                .sorted((one, other) -> other.submittedAt().compareTo(one.submittedAt()))
                .map(each -> each instanceof Booking booking
                        ? booking.answers(seal)
                        : Map.of(PersonalField.NAME, ((Conversation) each).name(seal)));
        return Stream.concat(told, people.stated(person, seal, numbered).stream())
                .toList();
    }

    private <T> List<T> of(AddressHolder person, Class<T> type, UUID numbered) {
        return em.createQuery(
                        "select x from " + type.getSimpleName() + " x"
                                + " where (x.seekerId = :person or x.contactId = :person) and (x.confirmedAt is not null or x.id = :numbered)",
                        type)
                .setParameter("person", person.id())
                .setParameter("numbered", numbered == null ? person.id() : numbered)
                .getResultList();
    }
}
