package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.consultation.MessageDraft;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code conversation.xhtml}: one conversation, and the form to answer it. */
@Named
@RequestScoped
public class ConversationPage {

    private static final String ID = "id";
    private static final String OUTCOME = "told";

    private ConversationSheet sheet;
    private String text;
    private String language = Languages.standard().tag();
    private String token;
    private String problem;

    @Inject
    ConversationDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    /** Opens the conversation, which writes the access log; answers 404 when there is none. */
    public void load() throws IOException {
        try {
            sheet = new ConversationSheet(desk.open(id()), office);
            token = token == null ? UUID.randomUUID().toString() : token;
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    private UUID id() {
        return Ids.parse(request.getParameter(ID), "conversationUnknown");
    }

    /** Sends the answer and shows the page anew, or tells what is to be mended. */
    public void send() throws IOException {
        token = request.getParameter("token");
        try {
            Language written = Languages.find(language).orElse(Languages.standard());
            desk.answer(id(), new MessageDraft(Ids.parse(token, "conversationUnknown"), written, text));
            show("sent");
        } catch (Refused refused) {
            problem = texts.say(refused);
            load();
        }
    }

    /** Ends the conversation and shows the page anew. */
    public void close() throws IOException {
        desk.close(id());
        show("closed");
    }

    private void show(String outcome) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext()
                .redirect(getAddress().with(OUTCOME, outcome).toString());
        context.responseComplete();
    }

    /** The conversation's own address. */
    public Address getAddress() {
        return office.at(Screen.CONVERSATION).with(ID, request.getParameter(ID));
    }

    /** Whether the address says that the answer was sent. */
    public boolean isSent() {
        return "sent".equals(request.getParameter(OUTCOME));
    }

    /** What is in it. */
    public ConversationSheet getSheet() {
        return sheet;
    }

    /** Whether nobody writes any more. */
    public boolean isOver() {
        return sheet != null && sheet.isClosed();
    }

    /** The languages an answer can be in. */
    public List<Language> getLanguages() {
        return Languages.all();
    }

    /** What is wrong with the answer; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Names the form, so that posting it twice writes once. */
    public String getToken() {
        return token;
    }

    /** What is typed. */
    public String getText() {
        return text;
    }

    /** Takes what is typed. */
    public void setText(String text) {
        this.text = text;
    }

    /** The tag of the language it is in. */
    public String getLanguage() {
        return language;
    }

    /** Takes the tag of the language it is in. */
    public void setLanguage(String language) {
        this.language = language;
    }
}
