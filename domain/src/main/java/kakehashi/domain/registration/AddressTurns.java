package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.Companies;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Languages;

/** One try to put the mail address of a registration right: it becomes the person's who has the right one. */
@ApplicationScoped
class AddressTurns {

    private static final String CORRECT = "registration.correct." + PersonalField.EMAIL.words();

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    StaffTurns staff;

    @Inject
    AddressHolders people;

    @Inject
    Companies companies;

    @Inject
    RegistrationPost post;

    @Inject
    Outbox outbox;

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The address as it is stored. */
    static String checked(String typed) {
        return AnswerCheck.normalise(PersonalField.EMAIL, typed).orElseThrow(() -> new Refused("answer.missing"));
    }

    @Transactional
    Registration correct(ShownSheet shown, String typed, AddressCorrection.Reason why) {
        Actor actor = acting.actor();
        String address = checked(typed);
        Registration registration = staff.asShown(shown);
        Listing event = staff.event(shown);
        PaperEntry paper = em.find(PaperEntry.class, shown.id());
        if (paper != null) {
            paper.mustBeCorrectableBy(actor);
        }
        UUID before = registration.holderId();
        Instant now = clock.instant();
        AddressHolder holder = holder(registration, event, address);
        registration.readdress(holder.id(), why, now, until(event, now));
        registration.changed(now, actor.login());
        if (registration.companyId() != null) {
            companies.claim(holder.id(), registration.companyId(), before, registration.id());
        }
        em.flush();
        people.forget(registration.audience(), before);
        outbox.holdMisaddressed(shown.id());
        if (paper == null || paper.isVerified()) {
            tell(registration, event);
        }
        em.flush();
        log.add(actor, CORRECT, shown.id(), 1);
        return registration;
    }

    /** The person with the right address, who has no other living registration for the event. */
    private AddressHolder holder(Registration registration, Listing event, String address) {
        AddressHolder holder = people.findOrEnter(
                event.programme(),
                seals.of(event.programme().fiscalYear()),
                registration.audience(),
                address,
                Languages.find(registration.language()).orElse(Languages.standard()));
        if (holder.id().equals(registration.holderId())) {
            throw new Refused("answerUnchanged");
        }
        people.living(holder, event.id()).ifPresent(other -> {
            throw new Refused("paperTwice").with("reference", other.reference());
        });
        return holder;
    }

    private Instant until(Listing event, Instant now) {
        return event.schedule().keptUntil(now, Duration.ofHours(settings.number(Setting.CONFIRM_HOURS)));
    }

    private void tell(Registration registration, Listing event) {
        String template =
                switch (registration.state()) {
                    case UNCONFIRMED -> RegistrationLetters.template(registration, event, false);
                    case OFFERED -> RegistrationLetters.OFFER;
                    default -> RegistrationLetters.ADDRESS_CORRECTED;
                };
        post.tell(template, registration, event, Map.of());
    }
}
