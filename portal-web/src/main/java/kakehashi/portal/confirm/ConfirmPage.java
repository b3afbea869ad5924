package kakehashi.portal.confirm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import kakehashi.domain.registration.ConfirmationKey;
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
    private String problem;

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
            event = visit.snapshot()
                    .find(link.eventCode())
                    .map(listing -> new EventTile(listing, visit.getLanguage(), clock.instant()))
                    .orElse(null);
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Confirms the address and shows the page anew; the same link shows that it is confirmed from then on. */
    public void submit() throws IOException {
        try {
            registrations.confirm(key());
            FacesContext.getCurrentInstance().getExternalContext().redirect(visit.getHere());
        } catch (Refused refused) {
            problem = texts.say(refused);
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

    /** Whether the link does not work. */
    public boolean isBroken() {
        return problem != null;
    }

    /** Why the link does not work; null when it does. */
    public String getProblem() {
        return problem;
    }

    /** The key of the heading. */
    public String getHeading() {
        return isConfirmed() ? "confirm.confirm.thanks" : "confirm.confirm.heading";
    }

    /** Whether the address is confirmed. */
    public boolean isConfirmed() {
        return link.confirmed();
    }
}
