package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.signin.Visitor;

/** Signing up, confirming, and giving back the places of those who did not. */
@ApplicationScoped
public class Registrations {

    private static final int LAPSES_A_ROUND = 100;

    /** More would wait for each other, and do all their work in vain when the last place goes meanwhile. */
    private static final int MOST_AT_ONCE = 8;

    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE, true);

    @Inject
    SignUp signUp;

    @Inject
    Catalogue catalogue;

    @Inject
    Turns turns;

    @Inject
    MailedLinks links;

    @Inject
    Clock clock;

    /** Signs up somebody who is not signed in, as {@link #register(RegistrationRequest, List)} does. */
    public Receipt register(RegistrationRequest request) {
        return register(request, List.of());
    }

    /**
     * Signs somebody up: a place, the sheet, the consent and a mail, all or nothing. It is confirmed at once when the
     * address is the signed-in person's, or else by the mailed link. Posting the same form again gives the same receipt.
     *
     * @param signedIn the person who is signed in; empty when nobody is
     * @throws Refused {@code eventUnknown}, {@code eventFull}, {@code registrationClosed}, {@code registrationNotYet},
     *     {@code noticeChanged} (a newer notice is in force and must be read first), {@code offerNotDeclared}, {@code
     *     answersWrong} (see {@link Answers} for which), {@code companyMissing}
     */
    public Receipt register(RegistrationRequest request, List<Visitor> signedIn) {
        Listing event = catalogue.current().find(request.eventId()).orElseThrow(() -> new Refused("eventUnknown"));
        Answers answers = checked(request, event);
        atOnce.acquireUninterruptibly();
        try {
            return isFull(request)
                    ? earlier(request, signedIn, event)
                    : Retry.of(() -> signUp.attempt(request, signedIn, event, answers));
        } finally {
            atOnce.release();
        }
    }

    private boolean isFull(RegistrationRequest request) {
        return !request.waits()
                && catalogue
                        .current()
                        .find(request.eventId())
                        .map(event -> event.availability(request.audience(), clock.instant()))
                        .filter(Listing.Availability.FULL::equals)
                        .isPresent();
    }

    private Receipt earlier(RegistrationRequest request, List<Visitor> signedIn, Listing event) {
        return signUp.earlier(request.submissionId(), signedIn, event).orElseThrow(() -> new Refused("eventFull"));
    }

    private Answers checked(RegistrationRequest request, Listing event) {
        if (!event.kind().audiences().contains(request.audience())) {
            throw new Refused("registrationClosed");
        }
        switch (event.availability(request.audience(), clock.instant())) {
            case CANCELLED, CLOSED, BY_ARRANGEMENT, NO_PLACES -> throw new Refused("registrationClosed");
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
     * @throws Refused {@code confirmUnknown} for a link we did not make, {@code confirmTooLate} when the time is over,
     *     {@code registrationCancelled}
     */
    public MailedLink confirm(ConfirmationKey key) {
        MailedLink known = links.confirmation(key);
        Listing event = catalogue.current().find(known.eventCode()).orElseThrow(() -> new Refused("confirmUnknown"));
        Retry.of(() -> turns.confirm(key.id(), event));
        return links.confirmation(key);
    }

    /**
     * What a mailed link is about.
     *
     * @param reference the number
     * @param eventCode the event's name in addresses
     * @param state where the registration is in its life
     * @param entry what was signed up for
     * @param position on the waiting list, from 1; 0 when the person does not wait
     * @param confirmed whether there is nothing to confirm: the owner of the address did, or it is a duplicate
     * @param audience who signed up
     */
    public record MailedLink(
            String reference,
            String eventCode,
            Registration.State state,
            Registration.Entry entry,
            int position,
            boolean confirmed,
            Audience audience) {}

    /**
     * What a mailed link is about, without changing anything.
     *
     * @throws Refused {@code confirmUnknown} for a link we did not make, {@code confirmTooLate} when the time is over,
     *     {@code offerPassed}, {@code registrationCancelled}; where it ended the argument {@code event} is the event's code
     */
    public MailedLink lookAt(ConfirmationKey key) {
        return links.confirmation(key);
    }

    /** Gives back the places of registrations nobody confirmed in time, a round at a time; says how many. */
    public int lapseDue() {
        return Rounds.of(turns.unconfirmed(LAPSES_A_ROUND), turns::lapse);
    }
}
