package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;

/** Signing up, confirming, and giving back the places of those who did not. */
@ApplicationScoped
public class Registrations {

    private static final int LAPSES_A_ROUND = 100;

    /** More would wait for each other, and do all their work in vain when the last place goes meanwhile. */
    private static final int MOST_AT_ONCE = 8;

    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE, true);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SignUp signUp;

    @Inject
    Catalogue catalogue;

    @Inject
    Events events;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    RegistrationLetters letters;

    @Inject
    Clock clock;

    /**
     * Signs somebody up: a place, the sheet, the consent and a mail, all or nothing. Posting the same form again gives
     * the same receipt.
     *
     * @throws Refused {@code eventUnknown}, {@code eventFull}, {@code registrationClosed}, {@code registrationNotYet},
     *     {@code noticeChanged} (a newer notice is in force and must be read first), {@code offerNotDeclared}, {@code
     *     answersWrong} (see {@link Answers} for which), {@code companyMissing}
     */
    public Receipt register(RegistrationRequest request) {
        Listing event = catalogue.current().find(request.eventId()).orElseThrow(() -> new Refused("eventUnknown"));
        Answers answers = checked(request, event);
        atOnce.acquireUninterruptibly();
        try {
            return isFull(request) ? earlier(request) : Retry.of(() -> signUp.attempt(request, event, answers));
        } finally {
            atOnce.release();
        }
    }

    private boolean isFull(RegistrationRequest request) {
        return catalogue
                .current()
                .find(request.eventId())
                .map(event -> event.availability(request.audience(), clock.instant()))
                .filter(Listing.Availability.FULL::equals)
                .isPresent();
    }

    private Receipt earlier(RegistrationRequest request) {
        return signUp.earlier(request.submissionId()).orElseThrow(() -> new Refused("eventFull"));
    }

    private Answers checked(RegistrationRequest request, Listing event) {
        if (!event.kind().audiences().contains(request.audience())) {
            throw new Refused("registrationClosed");
        }
        switch (event.availability(request.audience(), clock.instant())) {
            case CANCELLED, CLOSED, BY_ARRANGEMENT -> throw new Refused("registrationClosed");
            case NOT_YET -> throw new Refused("registrationNotYet");
            default -> checkConditions(request, event);
        }
        Answers answers = Answers.check(event.asked(request.audience()), request.answers());
        if (!answers.refused().isEmpty()) {
            throw new Refused("answersWrong");
        }
        return answers;
    }

    private static void checkConditions(RegistrationRequest request, Listing event) {
        NoticeShown notice = event.noticeIn(request.language());
        if (notice == null || !notice.id().equals(request.noticeTextId())) {
            throw new Refused("noticeChanged");
        }
        if (event.kind().needsOffer() && !request.offerDeclared()) {
            throw new Refused("offerNotDeclared");
        }
        if (request.audience() == Audience.COMPANY && request.company() == null) {
            throw new Refused("companyMissing");
        }
    }

    /**
     * Confirms the address of a registration; doing it again changes nothing.
     *
     * @return what the link is about, as the person was told
     * @throws Refused {@code confirmUnknown} for a link we did not make, {@code confirmTooLate} when the place went back
     */
    @Transactional
    public MailedLink confirm(ConfirmationKey key) {
        Registration registration = genuine(key, LockModeType.PESSIMISTIC_WRITE);
        Listing event = event(registration);
        if (registration.state() != Registration.State.CONFIRMED) {
            Instant now = clock.instant();
            registration.confirm(now);
            AddressHolder holder = em.find(registration.holderType(), registration.holderId());
            holder.confirm(now);
            Seal seal = seal(event);
            String template = RegistrationLetters.CONFIRMED;
            outbox.queue(
                    event.programme().fiscalYear(),
                    new Posting(
                            template,
                            registration.id(),
                            holder.email(seal),
                            letters.write(template, registration, event, seal, registration.language(), "")));
            em.flush();
        }
        return link(registration);
    }

    /**
     * What a mailed link is about.
     *
     * @param reference the number
     * @param eventCode the event's name in addresses
     * @param confirmed whether the address is confirmed
     */
    public record MailedLink(String reference, String eventCode, boolean confirmed) {}

    /**
     * What a mailed link is about, without changing anything.
     *
     * @throws Refused {@code confirmUnknown} for a link we did not make, {@code confirmTooLate} when the place went back
     */
    @Transactional
    public MailedLink lookAt(ConfirmationKey key) {
        Registration registration = genuine(key, LockModeType.NONE);
        if (registration.state() == Registration.State.LAPSED) {
            throw new Refused("confirmTooLate");
        }
        return link(registration);
    }

    private MailedLink link(Registration registration) {
        boolean confirmed = registration.state() == Registration.State.CONFIRMED;
        return new MailedLink(registration.reference(), event(registration).code(), confirmed);
    }

    private Registration genuine(ConfirmationKey key, LockModeType lock) {
        Registration registration = em.find(Registration.class, key.id(), lock);
        if (registration == null || !key.isGenuine(seal(event(registration)))) {
            throw new Refused("confirmUnknown");
        }
        return registration;
    }

    private Listing event(Registration registration) {
        return catalogue.current().find(registration.eventId()).orElseThrow(() -> new Refused("confirmUnknown"));
    }

    private Seal seal(Listing event) {
        return seals.of(event.programme().fiscalYear());
    }

    /** Gives back the places of registrations nobody confirmed in time, a round at a time; says how many. */
    @Transactional
    public int lapseDue() {
        List<Registration> due = em.createQuery("""
                        select r from Registration r
                        where r.state = kakehashi.domain.registration.Registration.State.UNCONFIRMED
                          and r.confirmUntil < :now
                        """, Registration.class)
                .setParameter("now", clock.instant())
                .setMaxResults(LAPSES_A_ROUND)
                .getResultList();
        for (Registration registration : due) {
            registration.lapse();
            events.releasePlace(registration.eventId(), registration.audience());
        }
        em.flush();
        return due.size();
    }
}
