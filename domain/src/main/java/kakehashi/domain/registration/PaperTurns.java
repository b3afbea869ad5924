package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Companies;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;

/** One try to enter a paper or a call, or to verify a paper, in one transaction with its entry in the access log. */
@ApplicationScoped
class PaperTurns {

    private static final String ENTER = "registration.enter";
    private static final String VERIFY = "registration.verify";
    private static final SecureRandom NUMBERS = new SecureRandom();

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    PaperCheck check;

    @Inject
    Turns turns;

    @Inject
    StaffTurns staff;

    @Inject
    Events events;

    @Inject
    AddressHolders people;

    @Inject
    Companies companies;

    @Inject
    Seals seals;

    @Inject
    SearchNames names;

    @Inject
    RegistrationPost post;

    @Inject
    AccessLog log;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Transactional
    UUID enter(PaperForm paper, Listing event) {
        Actor actor = acting.actor();
        handlers.check(actor, event.programme().id());
        Optional<UUID> earlier = earlier(paper.form().submissionId());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        PaperCheck.Checked checked = check.of(paper, event);
        turns.mustComeStill(event);
        Listing.Places places = events.lock(event.id(), paper.form().audience());
        Seal seal = seals.of(event.programme().fiscalYear());
        AddressHolder holder = holder(paper, event, seal, checked.answers());
        Registration registration = Registration.keyed(
                paper.form(),
                paper.medium(),
                entry(paper.form(), event, places, checked.answers().containsKey(PersonalField.EMAIL)),
                ReferenceNumber.draw(NUMBERS),
                holder.id(),
                clock.instant());
        write(registration, paper, checked, seal, actor);
        Instant now = clock.instant();
        if (paper.isTold()) {
            em.persist(new PhoneEntry(registration.id(), paper.signedOn(), actor, now));
            tell(RegistrationLetters.PHONE, registration, event);
        } else {
            em.persist(new PaperEntry(
                    registration.id(), event.programme().id(), checked.serial(), paper.signedOn(), actor, now));
        }
        em.flush();
        log.add(actor, ENTER, registration.id(), 1);
        return registration.id();
    }

    private Optional<UUID> earlier(UUID submission) {
        return em.createQuery("select r.id from Registration r where r.submissionId = :submission", UUID.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    /** Who has no mail address cannot be offered a place that comes free, and so does not wait for one. */
    private static Registration.Entry entry(
            RegistrationRequest form, Listing event, Listing.Places places, boolean addressed) {
        boolean free = places.left() > 0 && places.waiting() == 0;
        if (!event.isDrawPending() && free) {
            return Registration.Entry.PLACE;
        }
        if (!addressed) {
            throw new Refused("addressToWait");
        }
        if (event.isDrawPending()) {
            return Registration.Entry.DRAW;
        }
        if (!form.waits()) {
            throw new Refused("paperFull");
        }
        return Registration.Entry.LINE;
    }

    /** Refuses what {@link #enter} would refuse now; nothing is written. */
    @Transactional
    void foresee(PaperForm paper, Listing event) {
        handlers.check(acting.actor(), event.programme().id());
        if (earlier(paper.form().submissionId()).isPresent()) {
            return;
        }
        PaperCheck.Checked checked = check.of(paper, event);
        turns.mustComeStill(event);
        Audience audience = paper.form().audience();
        Seal seal = seals.of(event.programme().fiscalYear());
        String address = checked.answers().get(PersonalField.EMAIL);
        mustBeUncalled(address, event, seal, checked.answers());
        Optional.ofNullable(address)
                .flatMap(each -> people.known(event.programme(), seal, audience, each))
                .flatMap(person -> people.living(person, event.id()))
                .filter(each -> !each.isDue(clock.instant()))
                .ifPresent(PaperTurns::twice);
        entry(paper.form(), event, events.standing(event.id(), audience), address != null);
    }

    private static void twice(Registration other) {
        throw new Refused("paperTwice").with("reference", other.reference());
    }

    /** Whoever has no address is told from others by the phone number. */
    private void mustBeUncalled(String address, Listing event, Seal seal, Map<PersonalField, String> answers) {
        if (address == null) {
            people.byPhone(seal, answers.get(PersonalField.PHONE), event.id()).ifPresent(each -> {
                throw new Refused("paperTwicePhone").with("reference", each.reference());
            });
        }
    }

    /** The person of the paper, who has no other living sign-up for the event. */
    private AddressHolder holder(PaperForm paper, Listing event, Seal seal, Map<PersonalField, String> answers) {
        Audience audience = paper.form().audience();
        String address = answers.get(PersonalField.EMAIL);
        mustBeUncalled(address, event, seal, answers);
        AddressHolder holder = people.findOrEnter(
                event.programme(), seal, audience, address, paper.form().language());
        people.living(holder, event.id())
                .filter(each -> !turns.lapse(each.id()))
                .ifPresent(PaperTurns::twice);
        return holder;
    }

    private void write(Registration registration, PaperForm paper, PaperCheck.Checked checked, Seal seal, Actor actor) {
        Map<PersonalField, String> answers = new EnumMap<>(checked.answers());
        if (answers.remove(PersonalField.EMAIL) == null) {
            registration.withoutAddress();
        }
        registration.fillIn(seal, answers);
        registration.changed(clock.instant(), actor.login());
        if (paper.form().company() != null) {
            registration.actFor(
                    companies.stated(registration.holderId(), paper.form().company()));
        }
        em.persist(registration);
        em.flush();
        Instant signed = checked.signedAt();
        em.persist(Consent.given(registration.id(), Consent.Matter.PARTICIPATION, checked.notice(), signed));
        if (paper.form().news()) {
            Language language = paper.form().language();
            em.persist(Consent.givenToNews(registration.id(), checked.notice(), language, signed));
        }
        names.write(SearchNames.Of.REGISTRATION, seal, registration.id(), answers.get(PersonalField.NAME));
        int taken = registration.holdsPlace() ? 1 : 0;
        events.move(registration.eventId(), registration.audience(), taken, 1 - taken);
    }

    @Transactional
    Registration verify(ShownSheet shown, Listing event) {
        Actor actor = acting.actor();
        handlers.check(actor, event.programme().id());
        Registration registration = staff.asShown(shown);
        if (!registration.isLiving()) {
            throw new Refused("registrationEnded");
        }
        PaperEntry paper = Optional.ofNullable(em.find(PaperEntry.class, shown.id()))
                .orElseThrow(() -> new Refused("paperUnknown"));
        Instant now = clock.instant();
        paper.verify(actor, now);
        registration.changed(now, actor.login());
        if (registration.state() == Registration.State.OFFERED) {
            turns.offer(registration, event);
        } else {
            tell(RegistrationLetters.PAPER, registration, event);
        }
        em.flush();
        log.add(actor, VERIFY, shown.id(), 1);
        return registration;
    }

    private void tell(String template, Registration registration, Listing event) {
        if (registration.state() == Registration.State.CONFIRMED) {
            post.tell(template, registration, event, Map.of());
        } else {
            turns.tellConfirmed(registration, event);
        }
    }

    /** The call in which somebody signed up; empty when there was none. */
    @Transactional
    Optional<PhoneEntry> call(UUID registration) {
        return Optional.ofNullable(em.find(PhoneEntry.class, registration));
    }
}
