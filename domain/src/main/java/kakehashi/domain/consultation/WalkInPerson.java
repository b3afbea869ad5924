package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.registration.AddressHolders;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Whose consultation staff enter: somebody known by number, mail address, or phone number and name; else somebody new. */
@ApplicationScoped
class WalkInPerson {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AddressHolders people;

    @Inject
    StatedBefore stated;

    @Inject
    Events events;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /**
     * The person; entered when new.
     *
     * @throws Refused as {@link #known} and {@link #foresee}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    AddressHolder find(WalkIn walkIn, Listing event, Seal seal, Map<PersonalField, String> answers) {
        if (!walkIn.known().isEmpty()) {
            return known(walkIn, event, seal, answers);
        }
        foresee(walkIn, event, seal, answers);
        String address = answers.get(PersonalField.EMAIL);
        UUID called = address == null ? byPhone(walkIn, event, seal, answers) : null;
        return called == null
                ? people.findOrEnter(
                        event.programme(),
                        seal,
                        walkIn.form().audience(),
                        address,
                        walkIn.form().language())
                : em.find(AddressHolders.typeOf(walkIn.form().audience()), called);
    }

    /**
     * Refuses a person who is known by the mail address alone, under other names: the name that is typed would be lost.
     *
     * @throws Refused {@code mailOther}; which names the person has is not told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void foresee(WalkIn walkIn, Listing event, Seal seal, Map<PersonalField, String> answers) {
        String address = answers.get(PersonalField.EMAIL);
        if (address == null || !walkIn.known().isEmpty()) {
            return;
        }
        people.known(event.programme(), seal, walkIn.form().audience(), address)
                .filter(each -> !stated.mayBe(each, seal, answers.get(PersonalField.NAME)))
                .ifPresent(each -> {
                    log.denied(acting.actor(), walkIn.action(), each.id());
                    throw new Refused("mailOther");
                });
    }

    /**
     * The person with the number of a sign-up, booking or conversation, when something typed is that person's.
     *
     * @throws Refused {@code knownNot} when nobody of the audience and the year has it; {@code knownOther} when neither the
     *     name nor the mail address nor the phone number is one of the person's; what they are is not told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    AddressHolder known(WalkIn walkIn, Listing event, Seal seal, Map<PersonalField, String> answers) {
        Application numbered = numbered(walkIn, event);
        AddressHolder person = em.find(numbered.holderType(), numbered.holderId());
        if (!stated.agrees(person, numbered, seal, answers)) {
            log.denied(acting.actor(), walkIn.action(), numbered.id());
            throw new Refused("knownOther");
        }
        return person;
    }

    private Application numbered(WalkIn walkIn, Listing event) {
        return Stream.of("Registration", "Booking", "Conversation")
                .flatMap(kind -> em.createQuery(
                                "select x from " + kind + " x where x.reference = :number and x.audience = :audience",
                                Application.class)
                        .setParameter("number", ReferenceNumber.normalise(walkIn.known()))
                        .setParameter("audience", walkIn.form().audience())
                        .getResultStream())
                .filter(each -> events.programme(each.eventId())
                        .id()
                        .equals(event.programme().id()))
                .findFirst()
                .orElseThrow(() -> new Refused("knownNot"));
    }

    /** The one person who gave this phone number and this name; null when there is none, or more than one. */
    private UUID byPhone(WalkIn walkIn, Listing event, Seal seal, Map<PersonalField, String> answers) {
        String number = answers.get(PersonalField.PHONE);
        String name = answers.get(PersonalField.NAME);
        Stream<UUID> booked = em.createQuery(
                        "select b from Booking b, Event e where e.id = b.eventId and e.programme.id = :programme"
                                + " and b.audience = :audience and b.phoneIndex = :phone",
                        Booking.class)
                .setParameter("programme", event.programme().id())
                .setParameter("audience", walkIn.form().audience())
                .setParameter("phone", Booking.phoneIndex(seal, number))
                .getResultStream()
                .filter(each -> SearchForm.whole(each.answers(seal).get(PersonalField.NAME))
                        .equals(SearchForm.whole(name)))
                .map(Application::holderId);
        List<UUID> found = Stream.concat(
                        booked,
                        people.withPhone(event.programme(), seal, walkIn.form().audience(), number, name).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
