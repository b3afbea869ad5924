package kakehashi.portal.confirm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;

/** Mirrors {@code confirm.xhtml}. */
@Named
@RequestScoped
public class ConfirmPage {

    private String reference;
    private EventTile event;
    private String problem;
    private boolean confirmed;

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
            show(registrations.lookAt(key()));
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Confirms the address. */
    public void submit() {
        try {
            show(registrations.confirm(key()));
            confirmed = true;
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    private ConfirmationKey key() {
        return ConfirmationKey.parse(visit.getArgument()).orElseThrow(() -> new Refused("confirmUnknown"));
    }

    private void show(Registrations.Confirmed told) {
        reference = told.reference();
        event = visit.snapshot()
                .find(told.eventCode())
                .map(listing -> new EventTile(listing, visit.getLanguage(), clock.instant()))
                .orElse(null);
    }

    /** The number. */
    public String getReference() {
        return reference;
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
        return confirmed ? "confirm.confirm.thanks" : "confirm.confirm.heading";
    }

    /** Whether the address was confirmed just now. */
    public boolean isConfirmed() {
        return confirmed;
    }
}
