package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
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
import kakehashi.backoffice.texts.TypedWords;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code conversation.xhtml}: one conversation. */
@Named
@RequestScoped
public class ConversationPage {

    private static final String ID = "id";

    private ConversationSheet sheet;
    private Conversation one;
    private String problem;
    private String words = "";

    @Inject
    ConversationDesk desk;

    @Inject
    Office office;

    @Inject
    TypedWords typed;

    @Inject
    PageTexts texts;

    @Inject
    TypedBefore before;

    /**
     * Opens the conversation, which writes the access log; without who it is with for whoever may not open it; answers 404
     * when there is none.
     */
    public void load() throws IOException {
        try {
            open(id());
            words = isAnswering() ? typed.all() : "";
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    private void open(UUID id) {
        try {
            sheet = new ConversationSheet(desk.open(id), office);
            one = sheet.getConversation();
        } catch (Refused refused) {
            if (!refused.code().equals("caseNotYours")) {
                throw refused;
            }
            one = desk.outside(id);
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

    /** Ends the conversation and shows the page anew, or with the reason why it cannot be ended. */
    public void close() throws IOException {
        try {
            desk.close(id());
            show("ended");
        } catch (Refused refused) {
            problem = texts.say(refused);
            load();
        }
    }

    /** Why it could not be ended; null when it could. */
    public String getProblem() {
        return problem;
    }

    /** Shows the page anew, saying what was done. */
    void show(String outcome) throws IOException {
        office.lead(getAddress().with("done", outcome));
    }

    /** The conversation's own address. */
    public Address getAddress() {
        return office.at(Screen.CONVERSATION).with(ID, asked());
    }

    /** The conversation, also for whoever may not see who it is with. */
    public Conversation getOne() {
        return one;
    }

    /** Whether the reader sees that there is a conversation, and not who it is with and what was written. */
    public boolean isOutside() {
        return sheet == null;
    }

    /** Whether the reader can write; also while a posted form is read, before anything is opened. */
    public boolean isAnswering() {
        return one == null || sheet != null && !sheet.isClosed();
    }

    /** The words that may not be collected, for the script that names them while somebody types. */
    public String getWords() {
        return words;
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
