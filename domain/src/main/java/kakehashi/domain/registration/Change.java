package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.shared.Refused;

/** One try to change the answers of a registration, in one transaction. */
@ApplicationScoped
class Change {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Events events;

    @Inject
    Seals seals;

    @Inject
    SearchNames names;

    @Inject
    Clock clock;

    /** The answers of a changed form against the rules of its event; the mail address belongs to the person. */
    static Answers check(Listing event, Audience audience, Map<PersonalField, String> answers) {
        List<CollectionRule> rules = event.asked(audience).stream()
                .filter(rule -> rule.field() != PersonalField.EMAIL)
                .toList();
        return Answers.check(rules, answers);
    }

    /** The event of a registration, if it is the one's who asks. */
    @Transactional
    Listing event(UUID id, Predicate<Registration> asking) {
        Registration registration = em.find(Registration.class, id);
        if (registration == null || !asking.test(registration)) {
            throw new Refused("signUpUnknown");
        }
        return catalogue.current().find(registration.eventId()).orElseThrow(() -> new Refused("signUpUnknown"));
    }

    @Transactional
    Registration attempt(UUID id, Listing event, Map<PersonalField, String> typed) {
        Registration registration = em.find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE);
        registration.mustBeConfirmed();
        if (!registration.isLiving()) {
            throw new Refused("registrationEnded");
        }
        if (!events.isOpen(event.id(), clock.instant())) {
            throw new Refused("registrationClosed");
        }
        Answers answers = check(event, registration.audience(), typed);
        if (!answers.refused().isEmpty()) {
            throw new Refused("answersWrong");
        }
        Seal seal = seals.of(event.programme().fiscalYear());
        registration.fillIn(seal, answers.accepted());
        registration.changed(clock.instant(), null);
        em.flush();
        names.rewrite(SearchNames.Of.REGISTRATION, seal, id, answers.accepted().get(PersonalField.NAME));
        return registration;
    }
}
