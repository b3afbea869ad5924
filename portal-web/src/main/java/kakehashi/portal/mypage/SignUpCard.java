package kakehashi.portal.mypage;

import java.time.Instant;
import java.time.LocalDate;
import kakehashi.domain.event.Listing;
import kakehashi.domain.own.OwnSignUp;
import kakehashi.domain.registration.Registration;
import kakehashi.portal.events.Bring;
import kakehashi.portal.events.EventTile;

/** One of the person's sign-ups with its event, ready to be shown. */
public class SignUpCard {

    private final OwnSignUp signUp;
    private final Listing listing;
    private final EventTile event;
    private final String state;

    SignUpCard(OwnSignUp signUp, Listing listing, EventTile event, String state) {
        this.signUp = signUp;
        this.listing = listing;
        this.event = event;
        this.state = state;
    }

    /** Its id, for addresses. */
    public String getId() {
        return signUp.id().toString();
    }

    /** The number. */
    public String getReference() {
        return signUp.reference();
    }

    /** The event. */
    public EventTile getEvent() {
        return event;
    }

    /** Where it stands, in plain words. */
    public String getState() {
        return state;
    }

    /** The key of what everybody of its audience brings. */
    public String getAlwaysBring() {
        return "mypage.bring." + signUp.audience();
    }

    /** What its audience brings to this event, in the event's own words. */
    public Bring getBring() {
        return event.bring(signUp.audience());
    }

    /** Whether the place is the person's and the event takes place. */
    public boolean isSure() {
        return signUp.state() == Registration.State.CONFIRMED && !event.isCancelled();
    }

    /** Where the event's calendar file is, behind the language; it says whether the place is sure. */
    public String getCalendar() {
        return "events/" + event.getCode() + ".ics" + (isSure() ? "" : "?kept=true");
    }

    /** Whether a place is kept until the person answers. */
    public boolean isOffered() {
        return signUp.state() == Registration.State.OFFERED && !event.isCancelled();
    }

    /** Whether its address is still to be confirmed. */
    public boolean isUnconfirmed() {
        return signUp.state() == Registration.State.UNCONFIRMED && !event.isCancelled();
    }

    /** The key of what the button says that confirms it. */
    public String getConfirming() {
        return switch (signUp.entry()) {
            case PLACE, WALK_IN -> "confirm.confirm.button";
            case LINE -> "confirm.line.button";
            case DRAW -> "confirm.draw.button";
        };
    }

    /** Whether it is a number beside another for the same event, and nothing comes of it. */
    boolean isSpare() {
        return signUp.state() == Registration.State.DUPLICATE;
    }

    /** Whether it can be cancelled. */
    boolean isCancellable(Instant now) {
        return isLiving()
                && !signUp.attended()
                && now.isBefore(listing.schedule().startsAt());
    }

    /** Whether its answers can be changed. */
    boolean isChangeable(Instant now) {
        boolean open =
                !listing.schedule().opensAfter(now) && !listing.schedule().closedBy(now);
        return isLiving() && signUp.confirmed() && open;
    }

    /** Whether it counts: it has not ended, is no duplicate, and the event takes place. */
    public boolean isLiving() {
        boolean living =
                switch (signUp.state()) {
                    case UNCONFIRMED, CONFIRMED, WAITING, OFFERED -> true;
                    case CANCELLED, LAPSED, DUPLICATE -> false;
                };
        return living && !event.isCancelled();
    }

    /** Where one signs up again; null where that is not possible. */
    public String getAgain() {
        boolean ended = signUp.state() == Registration.State.CANCELLED || signUp.state() == Registration.State.LAPSED;
        return event.getOffers().stream()
                .filter(offer -> ended && offer.open() && offer.audience() == signUp.audience())
                .map(event::registerPath)
                .findFirst()
                .orElse(null);
    }

    Listing listing() {
        return listing;
    }

    OwnSignUp signUp() {
        return signUp;
    }

    Instant startsAt() {
        return listing.schedule().startsAt();
    }

    boolean isOver(Instant now) {
        return listing.schedule().endsAt().isBefore(now);
    }

    /** Whether the event takes place, or goes on, on the day this is where it is held. */
    boolean isToday(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, listing.schedule().zone());
        return !today.isBefore(listing.schedule().start().toLocalDate())
                && !today.isAfter(listing.schedule().end().toLocalDate());
    }
}
