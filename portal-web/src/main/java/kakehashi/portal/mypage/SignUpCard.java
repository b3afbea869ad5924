package kakehashi.portal.mypage;

import java.time.Instant;
import java.time.LocalDate;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.own.OwnSignUp;
import kakehashi.domain.registration.Registration;
import kakehashi.portal.events.Bring;
import kakehashi.portal.events.DayLines;
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
        return "mypage.bring." + (isStay() ? "INTERNSHIP" : signUp.audience());
    }

    /** Whether the person has a place at an internship, where nobody waits at a desk. */
    public boolean isStaying() {
        return isSure() && isStay();
    }

    private boolean isStay() {
        return listing.kind() == EventKind.INTERNSHIP;
    }

    /** Whether there is a ticket to be shown at the desk. */
    public boolean isTicketed() {
        return isSure() && !isStay();
    }

    /** Whether the person can show something to the companies there. */
    public boolean isSharing() {
        return isSure()
                && signUp.audience() == Audience.SEEKER
                && (listing.kind().hasTurns() || isStay());
    }

    /** Whether the person can say which companies to meet there. */
    public boolean isWished() {
        return isSharing() && listing.kind().hasBooths();
    }

    /** Whether wishes still count: who has interviews on a day is not asked any more. */
    public boolean isWishing(DayLines day) {
        return isWished() && !day.isMeeting();
    }

    /** The key of what leads to its page. */
    public String getDoor() {
        return isTicketed() ? "mypage.my.ticket" : "mypage.signup.title";
    }

    /** What its audience brings to this event, in the event's own words. */
    public Bring getBring() {
        return event.bring(signUp.audience());
    }

    /** Whether the place is the person's and the event takes place. */
    public boolean isSure() {
        return isLiving() && signUp.state() == Registration.State.CONFIRMED;
    }

    /** Where the event's calendar file is, behind the language; it says whether the place is sure. */
    public String getCalendar() {
        return "events/" + event.getCode() + ".ics" + (isSure() ? "" : "?kept=true");
    }

    /** Whether a place is kept until the person answers. */
    public boolean isOffered() {
        return isLiving() && signUp.state() == Registration.State.OFFERED;
    }

    /** Whether its address is still to be confirmed. */
    public boolean isUnconfirmed() {
        return isLiving() && signUp.state() == Registration.State.UNCONFIRMED;
    }

    /** The key of what the button says that confirms it. */
    public String getConfirming() {
        return switch (signUp.entry()) {
            case PLACE, WALK_IN -> "confirm.confirm.button";
            case LINE -> "confirm.line.button";
            case DRAW -> "confirm.draw.button";
        };
    }

    /** Whether somebody else signed up, for the company the person belongs to. */
    public boolean isOfColleague() {
        return signUp.hand() == OwnSignUp.Hand.COLLEAGUE;
    }

    /** Whether it is for the company the person acts for. */
    boolean isOfCompany() {
        return signUp.audience() == Audience.COMPANY && signUp.hand() != OwnSignUp.Hand.LEFT;
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

    /** Whether it counts and is the person's to decide about: it has not ended, and the event takes place. */
    public boolean isLiving() {
        return signUp.isLiving() && !signUp.isLeft() && !event.isCancelled();
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
