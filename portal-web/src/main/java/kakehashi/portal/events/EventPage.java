package kakehashi.portal.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code event.xhtml}. */
@Named
@RequestScoped
public class EventPage {

    private EventTile event;

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Loads the event in the address, or answers that there is none. */
    public void load() throws IOException {
        Optional<Listing> found = visit.snapshot().find(visit.getArgument());
        if (found.isEmpty()) {
            Faces.missing();
            return;
        }
        event = new EventTile(found.get(), visit.getLanguage(), clock.instant());
    }

    /** Where an audience signs up. */
    public String registerLink(EventTile.Offer offer) {
        return visit.to(event.registerPath(offer));
    }

    /** What the button for an audience says. */
    public String registerLabel(EventTile.Offer offer) {
        String act = offer.waits() ? "wait" : offer.draws() ? "draw" : "register";
        return texts.get("events.event." + act + "."
                + (event.isForOfferHolders() ? "OFFER_HOLDER" : offer.audience().name()));
    }

    /** Where a time is chosen, for events by arrangement. */
    public String getBookLink() {
        return visit.to("consultation/choose?for="
                + event.getOffers().get(0).audience().name().toLowerCase(Locale.ROOT));
    }

    /** The event. */
    public EventTile getEvent() {
        return event;
    }
}
