package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;

/** Offers places that came free to those who wait, in their order, and takes their answers. */
@ApplicationScoped
public class WaitingList {

    private static final int A_ROUND = 100;

    @Inject
    Turns turns;

    @Inject
    Events events;

    @Inject
    Catalogue catalogue;

    @Inject
    MailedLinks links;

    @Inject
    Clock clock;

    /** Offers free places, one for each audience of an event a round; says how many. */
    public int offerDue() {
        return Rounds.of(events.offering(clock.instant()), turns::offerNext);
    }

    /** Ends offers nobody answered in time, and renews those whose mails did not leave, a round at a time; says how many. */
    public int passOnDue() {
        return Rounds.of(turns.untold(A_ROUND), turns::renew) + Rounds.of(turns.silent(A_ROUND), turns::passOn);
    }

    /**
     * An offer, as its mailed link shows it.
     *
     * @param reference the number
     * @param eventCode the event's name in addresses
     * @param audience whether it is a seeker's or a company's place
     * @param state where the registration is in its life: offered, confirmed or cancelled
     * @param until until when the place is kept
     */
    public record Offer(
            String reference, String eventCode, Audience audience, Registration.State state, Instant until) {}

    /**
     * The offer of a mailed link, without changing anything.
     *
     * @throws Refused {@code offerUnknown} for a link we did not make; {@code offerPassed} when the place went to the next
     */
    public Offer lookAt(ConfirmationKey key) {
        return links.offer(key);
    }

    /**
     * Takes the place that is kept; doing it again changes nothing.
     *
     * @throws Refused as {@link #lookAt}; {@code registrationClosed} when the event was called off or has begun
     */
    public void accept(ConfirmationKey key) {
        Listing event = listing(links.offer(key));
        Retry.of(() -> turns.accept(key.id(), event));
    }

    /**
     * Leaves the place to the next; doing it again changes nothing.
     *
     * @throws Refused as {@link #accept}
     */
    public void decline(ConfirmationKey key) {
        Listing event = listing(links.offer(key));
        Retry.of(() -> turns.decline(key.id(), event));
    }

    private Listing listing(Offer offer) {
        return catalogue.current().find(offer.eventCode()).orElseThrow(() -> new Refused("offerUnknown"));
    }
}
