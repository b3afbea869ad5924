package kakehashi.portal.confirm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import kakehashi.domain.event.Audience;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.registration.Registrations.MailedLink;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;

/** Mirrors {@code confirm.xhtml}. */
@Named
@RequestScoped
public class ConfirmPage {

    private MailedLink link;
    private EventTile event;
    private BrokenLink trouble;

    @Inject
    Visit visit;

    @Inject
    Registrations registrations;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Looks at what the link is about; changes nothing. Before posts too, or the button would not be there to press. */
    @PostConstruct
    void look() {
        try {
            link = registrations.lookAt(key());
            event = event(link.eventCode());
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private EventTile event(Object code) {
        return visit.snapshot()
                .find(String.valueOf(code))
                .map(listing -> new EventTile(listing, visit.getLanguage(), clock.instant()))
                .orElse(null);
    }

    /** Where a sign-up ended, its event is known. */
    private void refuse(Refused refused) {
        trouble = new BrokenLink(
                texts.say(refused), link == null ? event(refused.arguments().get("event")) : null);
    }

    /** Confirms the address and shows the page anew; the same link shows that it is confirmed from then on. */
    public void submit() throws IOException {
        try {
            registrations.confirm(key());
            FacesContext.getCurrentInstance().getExternalContext().redirect(visit.getHere());
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private ConfirmationKey key() {
        return ConfirmationKey.parse(visit.getArgument()).orElseThrow(() -> new Refused("confirmUnknown"));
    }

    /** The number. */
    public String getReference() {
        return link.reference();
    }

    /** The event. */
    public EventTile getEvent() {
        return event;
    }

    /** Why the link does not work; null when it does. */
    public BrokenLink getTrouble() {
        return trouble;
    }

    /** The key of the title. */
    public String getTitle() {
        return trouble == null ? "confirm.confirm.title" : trouble.title();
    }

    /** The key of the heading. */
    public String getHeading() {
        return words(isConfirmed() ? "thanks" : "heading");
    }

    /** The key of what the button says. */
    public String getButton() {
        return words("button");
    }

    /** What confirming leads to, or has led to. */
    public String getTold() {
        String key = words(isConfirmed() ? "done" : "text");
        return texts.of(key, "position", link.position(), "draw", event.getDrawDay());
    }

    /** The keys differ by what the person signed up for, and by what came of it. */
    private String words(String name) {
        if (!isConfirmed()) {
            String entered =
                    switch (link.entry()) {
                        case PLACE, WALK_IN -> "confirm";
                        case LINE -> "line";
                        case DRAW -> event.isDrawPending() ? "draw" : "line";
                    };
            return "confirm." + entered + "." + name;
        }
        return switch (link.state()) {
            case WAITING -> (event.isDrawPending() ? "confirm.draw." : "confirm.line.") + name;
            case OFFERED -> "confirm.offered." + name;
            default -> "confirm.confirm." + name;
        };
    }

    /** Whether the address is confirmed. */
    public boolean isConfirmed() {
        return link.confirmed();
    }

    /** Whether a company signed up. */
    public boolean isCompany() {
        return link.audience() == Audience.COMPANY;
    }

    /** Whether the place is sure. */
    public boolean isPlace() {
        return link.state() == Registration.State.CONFIRMED;
    }
}
