package kakehashi.backoffice.registrations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.events.EventLine;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Events;
import kakehashi.domain.registration.Came;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;

/**
 * Mirrors {@code registrations.xhtml}: what is looked for in an event's sign-ups. The rows themselves are found by
 * {@link RegistrationList}.
 */
@Named
@RequestScoped
public class RegistrationsPage {

    private Map<String, String> asked;
    private EventLine event;
    private Wanted wanted;

    @Inject
    Events events;

    @Inject
    RegistrationDesk desk;

    @Inject
    Office office;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @PostConstruct
    void read() {
        asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        wanted = isTyped() ? Wanted.typed(asked, signedIn.words()) : Wanted.of(asked, signedIn.words());
        event = Ids.find(asked.get("event"))
                .flatMap(events::row)
                .map(row -> EventLine.of(row, Texts.of(office.getLanguage()), clock.instant()))
                .filter(EventLine::dated)
                .orElse(null);
    }

    /** Whether this is the form that was sent. */
    private boolean isTyped() {
        return asked.containsKey("text");
    }

    /**
     * Answers 404 when there is no such event, or when it is of a programme whose data the reader may not handle; gives
     * what was typed into the form an address of its own.
     */
    public void load() throws IOException {
        try {
            desk.enter(Ids.parse(event == null ? null : asked.get("event"), "eventUnknown"));
            if (isTyped()) {
                office.lead(getAddress());
            }
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** The address of the list's first page, with what is wanted. */
    public Address getAddress() {
        return wanted.in(getWhole());
    }

    /** The address of the whole list. */
    public Address getWhole() {
        return office.at(Screen.REGISTRATIONS).with("event", asked.get("event"));
    }

    /** The address of the page on which a paper or a call is keyed; {@code medium} says which. */
    public Address entry(Audience audience, String medium) {
        return at(Screen.PAPER.name()).with("for", audience).with("by", medium);
    }

    /** The address of the event. */
    public Address getToEvent() {
        return office.at(Screen.EVENT).with("id", event.id());
    }

    /** The address of another page about the event's people. */
    public Address at(String screen) {
        return office.at(Screen.valueOf(screen)).with("event", event.id());
    }

    /** The address of a screen that leads back to the list as it is. */
    Address leading(Screen screen) {
        return wanted.in(office.at(screen).with("event", event.id()));
    }

    /** Where the page of the list begins, as the address says it. */
    Mark from() {
        return Mark.read(asked.get(RegistrationList.FROM));
    }

    /** What is wanted. */
    public Wanted getWanted() {
        return wanted;
    }

    /** The event. */
    public EventLine getEvent() {
        return event;
    }

    /** The tags of the languages to choose from. */
    public List<String> getLanguages() {
        return Languages.all().stream().map(Language::tag).toList();
    }

    /** Whether people came, to choose from; who did not is known after the end. */
    public List<Came> getPresences() {
        return event.over() ? Arrays.asList(Came.values()) : List.of(Came.CAME);
    }

    /** The states to choose from. */
    public List<Registration.State> getStates() {
        return Arrays.asList(Registration.State.values());
    }
}
