package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.consultation.ConversationRow;
import kakehashi.domain.consultation.Conversations;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;

/** Mirrors {@code message.xhtml}: the conversation behind the mailed link. The link only asks, the button sends. */
@Named
@RequestScoped
public class MessagePage {

    private ConversationRow row;
    private String problem;

    @Inject
    Visit visit;

    @Inject
    Conversations conversations;

    @Inject
    PageTexts texts;

    /** Looks at what the link is about; changes nothing. Before posts too, or the button would not be there to press. */
    @PostConstruct
    void look() {
        try {
            row = conversations.lookAt(key());
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    private ConfirmationKey key() {
        return ConfirmationKey.parse(visit.getArgument()).orElseThrow(() -> new Refused("confirmUnknown"));
    }

    /** Confirms the address and shows the page anew, or tells why it cannot be done. */
    public void submit() throws IOException {
        try {
            conversations.confirm(key());
            FacesContext.getCurrentInstance().getExternalContext().redirect(visit.getHere());
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Whether the link does not work. */
    public boolean isBroken() {
        return row == null;
    }

    /** The key of the title. */
    public String getTitle() {
        return isBroken() ? "confirm.confirm.broken" : "consult.message.title";
    }

    /** Whether it was shown why something cannot be done. */
    public boolean isRefused() {
        return problem != null;
    }

    /** What is wrong; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Whether its address is still to be confirmed. */
    public boolean isUnconfirmed() {
        return row.state() == Conversation.State.UNCONFIRMED;
    }

    /** The key of the heading. */
    public String getHeading() {
        return isUnconfirmed() ? "consult.message.heading" : "consult.message.sent";
    }

    /** The number. */
    public String getReference() {
        return row.reference();
    }

    /** Where the conversation is read. */
    public String getReading() {
        return visit.to("my/messages/" + row.id());
    }
}
