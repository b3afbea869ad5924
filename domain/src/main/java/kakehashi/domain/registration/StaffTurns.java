package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** One try of something staff do with a registration, in one transaction with its entry in the access log. */
@ApplicationScoped
class StaffTurns {

    private static final String CANCEL = "registration.cancel";
    private static final String CONFIRM = "registration.confirm";
    private static final String CORRECT = "registration.correct.";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Turns turns;

    @Inject
    Catalogue catalogue;

    @Inject
    Seals seals;

    @Inject
    SearchNames names;

    @Inject
    AccessLog log;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Transactional
    Optional<StaffWork.Head> head(UUID id, UUID eventId) {
        return Optional.ofNullable(em.find(Registration.class, id))
                .filter(registration -> registration.eventId().equals(eventId))
                .map(registration -> StaffWork.Head.of(registration, em.find(PaperEntry.class, id)));
    }

    @Transactional
    Registration cancel(ShownSheet shown, Handling.EndReason why, boolean tell) {
        Actor actor = acting.actor();
        Registration registration = asShown(shown);
        registration.endedFor(why);
        turns.end(registration, event(shown), actor.login(), tell ? RegistrationLetters.CANCELLED : null);
        log.add(actor, CANCEL, shown.id(), 1);
        return registration;
    }

    @Transactional
    Registration confirm(ShownSheet shown, Handling.Proof how, boolean tell) {
        Actor actor = acting.actor();
        Registration registration = asShown(shown);
        Listing event = event(shown);
        turns.mustComeStill(event);
        Instant now = clock.instant();
        if (!registration.isConfirmed()) {
            turns.stand(registration);
        }
        registration.confirmTo(how, now);
        registration.changed(now, actor.login());
        turns.settle(registration, event, tell);
        em.flush();
        log.add(actor, CONFIRM, shown.id(), 1);
        return registration;
    }

    @Transactional
    Registration correct(ShownSheet shown, PersonalField field, String typed) {
        Actor actor = acting.actor();
        Registration registration = asShown(shown);
        if (!registration.isLiving()) {
            throw new Refused("registrationEnded");
        }
        PaperEntry paper = em.find(PaperEntry.class, shown.id());
        if (paper != null) {
            paper.mustBeCorrectableBy(actor);
        }
        Listing event = event(shown);
        String answer = checked(event, registration.audience(), field, typed).get(field);
        Seal seal = seals.of(event.programme().fiscalYear());
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        answers.putAll(registration.answers(seal));
        if (Objects.equals(answers.put(field, answer), answer)) {
            throw new Refused("answerUnchanged");
        }
        answers.values().removeIf(Objects::isNull);
        registration.fillIn(seal, answers);
        registration.changed(clock.instant(), actor.login());
        em.flush();
        if (field == PersonalField.NAME) {
            names.rewrite(SearchNames.Of.REGISTRATION, seal, shown.id(), answer);
        }
        log.add(actor, CORRECT + field.words(), shown.id(), 1);
        return registration;
    }

    @Transactional
    Map<PersonalField, String> check(ShownSheet shown, PersonalField field, String typed) {
        return checked(event(shown), registration(shown).audience(), field, typed);
    }

    /** The answer as it is stored; without it when it is removed. */
    private static Map<PersonalField, String> checked(
            Listing event, Audience audience, PersonalField field, String typed) {
        CollectionRule rule = event.asked(audience).stream()
                .filter(each -> each.field() == field && field != PersonalField.EMAIL)
                .findFirst()
                .orElseThrow(() -> new Refused("fieldNotAsked"));
        Answers answers = Answers.check(List.of(rule), typed == null ? Map.of() : Map.of(field, typed));
        if (!answers.refused().isEmpty()) {
            throw answers.refused().get(field);
        }
        return answers.accepted();
    }

    /** The event of a sheet, when the acting person may handle its programme's data. */
    Listing event(ShownSheet shown) {
        Listing event = catalogue.current().find(shown.eventId()).orElseThrow(() -> new Refused("eventUnknown"));
        handlers.check(acting.actor(), event.programme().id());
        return event;
    }

    private Registration registration(ShownSheet shown) {
        return Optional.ofNullable(em.find(Registration.class, shown.id()))
                .filter(each -> each.eventId().equals(shown.eventId()))
                .orElseThrow(() -> new Refused("registrationUnknown"));
    }

    /** The registration, locked; refused when it is no longer the one that was shown. */
    Registration asShown(ShownSheet shown) {
        registration(shown);
        Registration registration = turns.locked(shown.id());
        if (registration.version() == shown.version()) {
            return registration;
        }
        Handling last = registration.handling();
        Refused changed = new Refused(last.changedBy() == null ? "changedBySelf" : "changedByStaff");
        throw changed.with("who", last.changedBy()).with("at", last.changedAt());
    }
}
