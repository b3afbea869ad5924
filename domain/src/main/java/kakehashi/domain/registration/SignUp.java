package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Company;
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
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

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
    AddressBook people;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    RegistrationLetters letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional
    Receipt attempt(RegistrationRequest request, Listing event, Answers answers) {
        Programme programme = event.programme();
        Seal seal = seals.of(programme.fiscalYear());
        Instant now = clock.instant();
        String address = answers.accepted().get(PersonalField.EMAIL);
        Optional<Receipt> earlier = earlier(request.submissionId());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Known known = withoutDue(find(programme, seal, request, address), now);
        AddressHolder holder = known.holder() != null
                ? known.holder()
                : people.enter(programme, seal, request.audience(), address, request.language());
        Registration registration = known.registration() == null
                ? Registration.of(request, ReferenceNumber.draw(NUMBERS), holder.id(), now, patience())
                : Registration.duplicate(request, ReferenceNumber.draw(NUMBERS), holder.id(), now);
        registration.fillIn(seal, withoutAddress(answers.accepted()));
        state(programme, request, registration, now);
        em.persist(registration);
        consent(request, event, registration, now);
        Posting mail = mail(event, seal, registration, known.registration(), address);
        outbox.queue(programme.fiscalYear(), mail);
        em.flush();
        index(seal, registration.id(), answers.accepted().get(PersonalField.NAME));
        takePlace(request, event, registration, now);
        return new Receipt(registration.reference(), now.plus(patience()));
    }

    /** What an earlier post of the same form made. */
    @Transactional
    Optional<Receipt> earlier(UUID submission) {
        return em.createQuery("select r from Registration r where r.submissionId = :submission", Registration.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst()
                .map(posted ->
                        new Receipt(posted.reference(), posted.submittedAt().plus(patience())));
    }

    /** A registration that nobody confirmed in time lapses here, if the timer has not come to it yet. */
    private Known withoutDue(Known known, Instant now) {
        if (known.registration() == null || !known.registration().isDue(now)) {
            return known;
        }
        known.registration().lapse();
        em.flush();
        events.releasePlace(known.registration().eventId(), known.registration().audience());
        return new Known(known.holder(), null);
    }

    /** The person behind an address and that person's living registration for the event; either may be null. */
    private record Known(AddressHolder holder, Registration registration) {}

    private Known find(Programme programme, Seal seal, RegistrationRequest request, String address) {
        boolean seeker = request.audience() == Audience.SEEKER;
        String holder = seeker ? "Seeker" : "Contact";
        byte[] index = AddressBook.index(seal, request.audience(), address);
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

    private void state(Programme programme, RegistrationRequest request, Registration registration, Instant now) {
        if (request.company() != null) {
            Company company = Company.of(programme.id(), request.company(), now);
            em.persist(company);
            em.flush();
            registration.actFor(company.id());
        }
    }

    private void consent(RegistrationRequest request, Listing event, Registration registration, Instant now) {
        NoticeShown shown = event.noticeIn(request.language());
        em.flush();
        em.persist(Consent.given(registration.id(), Consent.Matter.PARTICIPATION, shown, now));
        if (request.news()) {
            em.persist(Consent.given(registration.id(), Consent.Matter.NEWS, shown, now));
        }
    }

    private Posting mail(Listing event, Seal seal, Registration fresh, Registration first, String address) {
        String template;
        Letter letter;
        if (first == null) {
            template = RegistrationLetters.CONFIRM;
            letter = letters.write(template, fresh, event, seal, fresh.language(), "");
        } else {
            boolean confirmed = first.state() == Registration.State.CONFIRMED;
            template = confirmed ? RegistrationLetters.ALREADY : RegistrationLetters.ALREADY_CONFIRM;
            letter = letters.write(template, first, event, seal, fresh.language(), fresh.reference());
        }
        return new Posting(template, fresh.id(), address, letter);
    }

    private void index(Seal seal, UUID registration, String name) {
        List<byte[]> tokens = new ArrayList<>();
        for (String prefix : SearchForm.prefixes(name)) {
            tokens.add(seal.index(PersonalField.NAME.columnIn(Sheet.TABLE), prefix));
        }
        if (tokens.isEmpty()) {
            return;
        }
        Query insert = em.createNativeQuery("insert into search_token (token, registration_id) values (?, ?)"
                + ", (?, ?)".repeat(tokens.size() - 1));
        for (int i = 0; i < tokens.size(); i++) {
            insert.setParameter(2 * i + 1, tokens.get(i));
            insert.setParameter(2 * i + 2, registration.toString());
        }
        insert.executeUpdate();
    }

    /** Last, so that the row of a sought-after event is locked as briefly as can be. */
    private void takePlace(RegistrationRequest request, Listing event, Registration registration, Instant now) {
        if (!events.takePlace(request.eventId(), request.audience(), now)) {
            catalogue.forget();
            throw new Refused(events.isOpen(request.eventId(), now) ? "eventFull" : "registrationClosed");
        }
        if (registration.state() == Registration.State.DUPLICATE) {
            events.releasePlace(request.eventId(), request.audience());
        }
    }

    private Duration patience() {
        return Duration.ofHours(settings.number(Setting.CONFIRM_HOURS));
    }

    private static Map<PersonalField, String> withoutAddress(Map<PersonalField, String> answers) {
        Map<PersonalField, String> rest = new EnumMap<>(answers);
        rest.remove(PersonalField.EMAIL);
        return rest;
    }
}
