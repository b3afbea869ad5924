package kakehashi.portal.offer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;
import kakehashi.domain.event.Audience;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.WaitingList;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;

/** Mirrors {@code offer.xhtml}: one button takes the place, another leaves it to the next. */
@Named
@RequestScoped
public class OfferPage {

    private WaitingList.Offer offer;
    private EventTile event;
    private String until;
    private String problem;
    private boolean unknown;

    @Inject
    Visit visit;

    @Inject
    WaitingList waitingList;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Looks at the offer; changes nothing. Before posts too, or the buttons would not be there to press. */
    @PostConstruct
    void look() {
        try {
            offer = waitingList.lookAt(key());
            visit.snapshot().find(offer.eventCode()).ifPresent(listing -> {
                event = new EventTile(listing, visit.getLanguage(), clock.instant());
                until = Formats.of(visit.getLanguage())
                        .dateTime(offer.until().atZone(listing.schedule().zone()));
            });
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void refuse(Refused refused) {
        problem = texts.say(refused);
        unknown = refused.code().equals("offerUnknown");
    }

    /** Takes the place and shows the page anew. */
    public void accept() throws IOException {
        answer(waitingList::accept);
    }

    /** Leaves the place to the next and shows the page anew. */
    public void decline() throws IOException {
        answer(waitingList::decline);
    }

    private void answer(Consumer<ConfirmationKey> given) throws IOException {
        try {
            given.accept(key());
            FacesContext.getCurrentInstance().getExternalContext().redirect(visit.getHere());
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private ConfirmationKey key() {
        return ConfirmationKey.parse(visit.getArgument()).orElseThrow(() -> new Refused("offerUnknown"));
    }

    /** Whether there is nothing to be answered. */
    public boolean isBroken() {
        return problem != null;
    }

    /** The key of the heading over why. */
    public String getBrokenHeading() {
        return unknown ? "confirm.confirm.broken" : "offer.offer.broken";
    }

    /** The key of the page's title. */
    public String getTitle() {
        return isBroken() ? getBrokenHeading() : "offer.offer.title";
    }

    /** Why there is nothing to be answered; null when there is. */
    public String getProblem() {
        return problem;
    }

    /** The number. */
    public String getReference() {
        return offer.reference();
    }

    /** The event. */
    public EventTile getEvent() {
        return event;
    }

    /** Until when the place is kept. */
    public String getUntil() {
        return until;
    }

    /** Whether an answer is awaited. */
    public boolean isAsking() {
        return offer.state() == Registration.State.OFFERED;
    }

    /** Whether the person took the place. */
    public boolean isTaken() {
        return offer.state() == Registration.State.CONFIRMED;
    }

    /** Whether it is a company's place. */
    public boolean isCompany() {
        return offer.audience() == Audience.COMPANY;
    }

    /** The key of the heading. */
    public String getHeading() {
        return isAsking() ? "offer.offer.heading" : isTaken() ? "offer.offer.taken" : "offer.offer.left";
    }
}
