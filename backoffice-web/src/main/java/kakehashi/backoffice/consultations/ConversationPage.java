package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.TypedBefore;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code conversation.xhtml}: one conversation. */
@Named
@RequestScoped
public class ConversationPage {

    private static final String ID = "id";
    /** The parameter that says what was done. */
    static final String OUTCOME = "told";

    private ConversationSheet sheet;

    @Inject
    ConversationDesk desk;

    @Inject
    Office office;

    @Inject
    TypedBefore before;

    /** Opens the conversation, which writes the access log; answers 404 when there is none. */
    public void load() throws IOException {
        try {
            sheet = new ConversationSheet(desk.open(id()), office);
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** Which one the address names. */
    UUID id() {
        return Ids.parse(asked(), "conversationUnknown");
    }

    /** What the address names, or the form that was typed before the session ended. */
    private String asked() {
        return before.with(Screen.CONVERSATION, Posted.all()).get(ID);
    }

    /** Ends the conversation and shows the page anew. */
    public void close() throws IOException {
        desk.close(id());
        show("closed");
    }

    /** Shows the page anew, saying what was done. */
    void show(String outcome) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext()
                .redirect(getAddress().with(OUTCOME, outcome).toString());
        context.responseComplete();
    }

    /** The conversation's own address. */
    public Address getAddress() {
        return office.at(Screen.CONVERSATION).with(ID, asked());
    }

    /** What is in it. */
    public ConversationSheet getSheet() {
        return sheet;
    }

    /** Whether nobody writes any more. */
    public boolean isOver() {
        return sheet != null && sheet.isClosed();
    }
}
