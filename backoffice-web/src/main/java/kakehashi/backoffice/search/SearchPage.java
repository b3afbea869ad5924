package kakehashi.backoffice.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.consultation.BookingHit;
import kakehashi.domain.registration.RegistrationFilter;
import kakehashi.domain.registration.RegistrationHit;

/**
 * Mirrors {@code search.xhtml}: what is looked for in all events. The rows are found by {@link SearchList}. On every other
 * page it only fills the empty search box of the head.
 */
@Named
@RequestScoped
public class SearchPage {

    /** What the page has to say. */
    public enum State {
        /** Nothing was typed. */
        EMPTY,
        /** What was typed is too short to be looked for. */
        SHORT,
        /** The words are no longer known. */
        FORGOTTEN,
        /** There is something to look for. */
        SEARCHED
    }

    private String typed;
    private String key;
    private String text;
    private int first;

    @Inject
    Office office;

    @Inject
    SignedIn signedIn;

    @PostConstruct
    void read() {
        if (!office.isAt(Screen.SEARCH)) {
            return;
        }
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        typed = asked.get("text");
        key = typed == null ? asked.get("search") : remember(typed.strip());
        text = signedIn.words().find(key).orElse(null);
        first = Pages.first(asked.get(Pages.PARAMETER));
    }

    private String remember(String words) {
        return words.isEmpty() ? null : signedIn.words().remember(words);
    }

    /** Gives words that were typed an address of their own. */
    public void load() throws IOException {
        if (typed != null) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().redirect(getAddress().toString());
            context.responseComplete();
        }
    }

    /** The address of what was found; names the words without holding them. */
    public Address getAddress() {
        return office.at(Screen.SEARCH).with("search", key);
    }

    /** The address of the sheet of somebody who was found, inside the event. */
    Address sheet(RegistrationHit hit) {
        return office.at(Screen.REGISTRATION)
                .with("event", hit.eventId())
                .with("id", hit.id())
                .with("found", key);
    }

    /** The address of the sheet of a booked consultation that was found. */
    Address sheet(BookingHit hit) {
        return office.at(Screen.CONSULTATION).with("id", hit.id());
    }

    /** What is looked for. */
    RegistrationFilter filter() {
        return new RegistrationFilter(text, null);
    }

    /** What the page has to say. */
    public State getState() {
        if (text == null) {
            return key == null ? State.EMPTY : State.FORGOTTEN;
        }
        return filter().how().isEmpty() ? State.SHORT : State.SEARCHED;
    }

    /** Whether there is something to look for. */
    public boolean isSearched() {
        return getState() == State.SEARCHED;
    }

    /** The text looked for; null when there is none. */
    public String getText() {
        return text;
    }

    /** How many rows a page has. */
    public int getSize() {
        return Pages.SIZE;
    }

    /** The first row of the page the address names. */
    public int getFirst() {
        return first;
    }
}
