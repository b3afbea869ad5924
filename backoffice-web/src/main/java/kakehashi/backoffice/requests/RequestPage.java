package kakehashi.backoffice.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.RequestDesk;
import kakehashi.domain.own.RequestFile;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code request.xhtml}: one request, what became of it, and the next step. */
@Named
@RequestScoped
public class RequestPage {

    private RequestFile file;
    private boolean late;
    private DataRequest.Step step;

    @Inject
    RequestDesk desk;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /** Shows the request; answers 404 when the reader sees none. */
    public void load() throws IOException {
        try {
            file = desk.open(Ids.parse(Posted.asked("id"), "requestUnknown"));
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        LocalDate today = handlers.today();
        late = file.request().isLate(today);
        step = file.request().next().filter(desk::takes).orElse(null);
    }

    /** The request. */
    public DataRequest getRequest() {
        return file.request();
    }

    /** What was written. */
    public RequestFile getFile() {
        return file;
    }

    /** Its number; empty when there is none. */
    public String getReference() {
        return file == null ? "" : file.request().reference();
    }

    /** Until when it is answered, in words. */
    public String getDue() {
        return office.day(file.request().dueOn());
    }

    /** Whether the last day to answer has passed. */
    public boolean isLate() {
        return late;
    }

    /** The states it came to, in order. */
    public List<DataRequest.State> getStates() {
        return Arrays.stream(DataRequest.State.values())
                .filter(state -> file.request().at(state) != null)
                .toList();
    }

    /** When it came to a state, and by whose hand. */
    public String deed(DataRequest.State state) {
        String login = file.request().login(state);
        String at = office.time(file.request().at(state));
        return login == null ? at : at + " " + login;
    }

    /** Whether it is decided. */
    public boolean isDecided() {
        return file.request().decision() != null;
    }

    /** Whether not all is done. */
    public boolean isGrounded() {
        return file.request().ground() != null;
    }

    /** Whether the reader takes the next step. */
    public boolean isMovable() {
        return step != null;
    }

    /** The next step of the reader; null for none. */
    public DataRequest.Step getStep() {
        return step;
    }

    /** Its address. */
    public Address getMove() {
        return office.at(Screen.REQUEST_STEP).with("id", file.request().id()).with("move", step);
    }

    /** Whether the reader can open the sheet of who asks. */
    public boolean isKnown() {
        return file.sheet() != null && office.opens(Screen.REGISTRATION);
    }

    /** The address of the sheet. */
    public Address getSheet() {
        return office.at(Screen.REGISTRATION)
                .with("event", file.sheet().eventId())
                .with("id", file.sheet().registrationId());
    }

    /** The way back to all requests. */
    public Address getBack() {
        return office.at(Screen.REQUESTS);
    }
}
