package kakehashi.backoffice.registrations;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.events.EventLine;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.event.Events;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.RegistrationFilter;
import kakehashi.domain.registration.RegistrationRow;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import org.primefaces.component.datatable.DataTable;

/**
 * Mirrors {@code registrations.xhtml}: what is looked for in an event's sign-ups. The rows themselves are found by
 * {@link RegistrationList}, once for each page shown.
 */
@Named
@ViewScoped
public class RegistrationsPage implements Serializable {

    /** Rows on a page of the list. */
    static final int SIZE = 50;

    private static final String TABLE = ":f:list";

    private EventLine event;
    private Registration.State state;
    private String text;
    private int first;

    @Inject
    Events events;

    @Inject
    Office office;

    /** Finds the event and reads the filter out of the address; values that mean nothing are ignored. */
    public void load() throws IOException {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            Texts texts = Texts.of(office.getLanguage());
            UUID id = Ids.parse(asked.get("event"), "eventUnknown");
            event = events.row(id)
                    .map(row -> EventLine.of(row, texts))
                    .filter(EventLine::dated)
                    .orElseThrow(() -> new Refused("eventUnknown"));
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        state = getStates().stream()
                .filter(each -> each.name().equals(asked.get("state")))
                .findFirst()
                .orElse(null);
        String page = asked.getOrDefault("page", "");
        first = page.matches("[1-9][0-9]{0,5}") ? (Integer.parseInt(page) - 1) * SIZE : 0;
    }

    /** Looks anew, from the first page. */
    public void search() {
        first = 0;
        DataTable table =
                (DataTable) FacesContext.getCurrentInstance().getViewRoot().findComponent(TABLE);
        table.setFirst(0);
    }

    /** The address of the list as it is shown, from a row on; without the search text. */
    String address(int row) {
        return office.to(Screen.REGISTRATIONS.path()) + "?event=" + event.id()
                + (state == null ? "" : "&state=" + state)
                + (row == 0 ? "" : "&page=" + (row / SIZE + 1));
    }

    /** The address of a row's sheet. */
    public String sheet(RegistrationRow row) {
        return office.to(Screen.REGISTRATION.path()) + "?event=" + event.id() + "&id=" + row.id();
    }

    RegistrationFilter filter() {
        return new RegistrationFilter(text, state);
    }

    /** The event. */
    public EventLine getEvent() {
        return event;
    }

    /** The states to choose from. */
    public List<Registration.State> getStates() {
        return Arrays.asList(Registration.State.values());
    }

    /** How many rows a page has. */
    public int getSize() {
        return SIZE;
    }

    /** The first row of the page the address names. */
    public int getFirst() {
        return first;
    }

    /** The state looked for; null for all. */
    public Registration.State getState() {
        return state;
    }

    /** Takes the state looked for. */
    public void setState(Registration.State state) {
        this.state = state;
    }

    /** The text looked for; null for all. */
    public String getText() {
        return text;
    }

    /** Takes the text looked for. */
    public void setText(String text) {
        this.text = text;
    }
}
