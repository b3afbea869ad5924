package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Companies;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;

/** One try to sign somebody up, in one transaction. */
@ApplicationScoped
class SignUp {

    private static final SecureRandom NUMBERS = new SecureRandom();

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Events events;

    @Inject
    AddressHolders people;

    @Inject
    Seals seals;

    @Inject
    Companies companies;

    @Inject
    Outbox outbox;

    @Inject
    RegistrationLetters letters;

    @Inject
    SearchNames names;

    @Inject
    Line line;

    @Inject
    Turns turns;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional
    Receipt attempt(RegistrationRequest request, List<Visitor> signedIn, Listing event, Answers answers) {
        Programme programme = event.programme();
        Seal seal = seals.of(programme.fiscalYear());
        Instant now = clock.instant();
        String address = answers.accepted().get(PersonalField.EMAIL);
        Optional<Receipt> earlier = earlier(request.submissionId(), signedIn, event);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Known known = withoutDue(find(programme, seal, request, address), now);
        AddressHolder holder = known.holder() != null
                ? known.holder()
                : people.enter(programme, seal, request.audience(), address, request.language());
        Registration.Entry entry = entry(request, event, now);
        String reference = ReferenceNumber.draw(NUMBERS);
        Registration registration = known.registration() == null
                ? Registration.of(request, entry, reference, holder.id(), now, until(event, now))
                : Registration.duplicate(request, entry, reference, holder.id(), now);
        registration.fillIn(seal, withoutAddress(answers.accepted()));
        state(request, registration, signedIn);
        em.persist(registration);
        consent(request, event, registration, now);
        boolean proven = known.registration() == null && isHeldBy(signedIn, registration);
        if (!proven) {
            outbox.queue(programme.fiscalYear(), mail(event, seal, registration, known.registration(), address));
        }
        em.flush();
        names.write(
                SearchNames.Of.REGISTRATION,
                seal,
                registration.id(),
                answers.accepted().get(PersonalField.NAME));
        settle(request, registration, now);
        if (proven) {
            turns.confirmSignedIn(registration, event);
        }
        return receipt(registration, signedIn, event);
    }

    private static boolean isHeldBy(List<Visitor> signedIn, Registration registration) {
        return signedIn.stream().anyMatch(visitor -> visitor.is(registration.holderId()));
    }

    /** What the person gets. For those who would wait it is decided first: they may find that a place came free. */
    private Registration.Entry entry(RegistrationRequest request, Listing event, Instant now) {
        if (!event.isDrawPending() && !request.waits()) {
            return Registration.Entry.PLACE;
        }
        if (!event.isDrawPending() && events.takePlace(request.eventId(), request.audience(), now)) {
            return Registration.Entry.PLACE;
        }
        requireOpen(request, now);
        return event.isDrawPending() ? Registration.Entry.DRAW : Registration.Entry.LINE;
    }

    /** Asked again once the registration is stored: from then on its event cannot be called off behind its back. */
    private void requireOpen(RegistrationRequest request, Instant now) {
        if (!events.isOpen(request.eventId(), now)) {
            throw new Refused("registrationClosed");
        }
    }

    /** Takes the place last, so that the row of a sought-after event is locked as briefly as can be. */
    private void settle(RegistrationRequest request, Registration registration, Instant now) {
        if (registration.entry() != Registration.Entry.PLACE) {
            requireOpen(request, now);
            return;
        }
        if (!request.waits() && !events.takePlace(request.eventId(), request.audience(), now)) {
            catalogue.forget();
            throw new Refused(events.isOpen(request.eventId(), now) ? "eventFull" : "registrationClosed");
        }
        if (registration.state() == Registration.State.DUPLICATE) {
            events.releasePlace(request.eventId(), request.audience());
        }
    }

    /** The position is the same for everybody who would join the list now, known or not. */
    private Receipt receipt(Registration registration, List<Visitor> signedIn, Listing event) {
        if (registration.isConfirmed() && isHeldBy(signedIn, registration)) {
            int position = registration.state() == Registration.State.WAITING ? line.position(registration.id()) : 0;
            return new Receipt(registration.reference(), null, registration.entry(), position);
        }
        int position = registration.entry() == Registration.Entry.LINE
                ? events.standing(registration.eventId(), registration.audience())
                                .waiting()
                        + 1
                : 0;
        return new Receipt(
                registration.reference(), until(event, registration.submittedAt()), registration.entry(), position);
    }

    /** What an earlier post of the same form made. */
    @Transactional
    Optional<Receipt> earlier(UUID submission, List<Visitor> signedIn, Listing event) {
        return em.createQuery("select r from Registration r where r.submissionId = :submission", Registration.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst()
                .map(posted -> receipt(posted, signedIn, event));
    }

    /** A registration that nobody confirmed in time lapses here, if the timer has not come to it yet. */
    private Known withoutDue(Known known, Instant now) {
        if (known.registration() == null || !known.registration().isDue(now)) {
            return known;
        }
        return new Known(known.holder(), turns.lapse(known.registration().id()) ? null : known.registration());
    }

    /** The person behind an address and that person's living registration for the event; either may be null. */
    private record Known(AddressHolder holder, Registration registration) {}

    private Known find(Programme programme, Seal seal, RegistrationRequest request, String address) {
        boolean seeker = request.audience() == Audience.SEEKER;
        String holder = seeker ? "Seeker" : "Contact";
        byte[] index = AddressHolders.index(seal, request.audience(), address);
        return em.createQuery(
                        "select h, r from " + holder + " h left join Registration r"
                                + " on r.livingHolderId = h.id and r.eventId = :event"
                                + " where h.programmeId = :programme and h.emailIndex = :index",
                        Object[].class)
                .setParameter("event", request.eventId())
                .setParameter("programme", programme.id())
                .setParameter("index", index)
                .getResultStream()
                .findFirst()
                .map(row -> new Known((AddressHolder) row[0], (Registration) row[1]))
                .orElse(new Known(null, null));
    }

    private void state(RegistrationRequest request, Registration registration, List<Visitor> signedIn) {
        if (request.company() != null) {
            UUID contact = registration.holderId();
            registration.actFor(
                    isHeldBy(signedIn, registration)
                            ? companies.stated(contact, request.company())
                            : companies.typed(contact, registration.id(), request.company()));
        }
    }

    private void consent(RegistrationRequest request, Listing event, Registration registration, Instant now) {
        NoticeShown shown = event.noticeIn(request.language(), request.audience());
        em.flush();
        em.persist(Consent.given(registration.id(), Consent.Matter.PARTICIPATION, shown, now));
        if (request.news()) {
            em.persist(Consent.givenToNews(registration.id(), shown, request.language(), now));
        }
    }

    private Posting mail(Listing event, Seal seal, Registration fresh, Registration first, String address) {
        Registration about = first == null ? fresh : first;
        String template = RegistrationLetters.template(about, event, first != null);
        Map<String, Object> more = new HashMap<>(Map.of("second", fresh.reference()));
        if (about.state() == Registration.State.WAITING) {
            more.put("position", line.position(about.id()));
        }
        Letter letter = letters.write(template, about, event, seal, fresh.language(), more);
        return new Posting(template, fresh.id(), address, letter);
    }

    /** Until when the address of a sign-up can be confirmed. */
    private Instant until(Listing event, Instant submitted) {
        return event.schedule().keptUntil(submitted, Duration.ofHours(settings.number(Setting.CONFIRM_HOURS)));
    }

    private static Map<PersonalField, String> withoutAddress(Map<PersonalField, String> answers) {
        Map<PersonalField, String> rest = new EnumMap<>(answers);
        rest.remove(PersonalField.EMAIL);
        return rest;
    }
}
