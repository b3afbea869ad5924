package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Event;
import kakehashi.domain.matching.interview.WishCounts;
import kakehashi.domain.matching.interview.WishDesk;
import kakehashi.domain.shared.Refused;

/** The event whose wishes a page was opened for. */
@Named
@RequestScoped
public class ShownWishes {

    private static final String ID = "id";

    private WishCounts counts;

    @Inject
    WishDesk desk;

    @Inject
    Office office;

    /** What both sides of the event said that the address names; empty after answering 404 when there is none. */
    Optional<WishCounts> open(Screen screen) throws IOException {
        Refused why = new Refused("wishesNone");
        try {
            counts = Ids.find(Posted.asked(ID)).flatMap(desk::counts).orElse(null);
        } catch (Refused foreign) {
            why = foreign;
        }
        if (counts == null) {
            Refusal.notThere(why);
        } else {
            office.standAt(at(screen));
        }
        return Optional.ofNullable(counts);
    }

    /** Whether the closing can be set. */
    boolean isOpen() {
        return !counts.event().archived() && counts.event().state() == Event.State.PUBLISHED;
    }

    /** The address of a screen about the event. */
    Address at(Screen screen) {
        return office.at(screen).with(ID, Posted.asked(ID));
    }

    /** The event's title. */
    public String getTitle() {
        return counts.event().title(office.getLanguage());
    }

    /** The event's days and times. */
    public String getWhen() {
        return office.span(counts.event().schedule());
    }

    /** The way back to the wishes. */
    public Address getBack() {
        return at(Screen.WISHES);
    }
}
