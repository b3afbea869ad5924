package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.consultation.ConversationRow;

/** Mirrors {@code conversations.xhtml}: consultations in writing. The rows are found by {@link ConversationList}. */
@Named
@RequestScoped
public class ConversationsPage {

    private static final String STATE = "state";

    /** What can be asked for, in the order of the links; those nobody confirmed are not shown to staff. */
    private static final List<Conversation.State> STATES =
            List.of(Conversation.State.OFFICE, Conversation.State.PERSON, Conversation.State.CLOSED);

    private Conversation.State state;
    private int first;

    @Inject
    Office office;

    @Inject
    HttpServletRequest request;

    /**
     * A link that shows some of the list, with the key of its label; {@code current} is {@code true} for what is shown, and
     * null otherwise.
     */
    public record Choice(String label, String link, String current) {}

    /** Reads the filter and the page of the list out of the address. */
    public void load() {
        first = Pages.first(request.getParameter(Pages.PARAMETER));
        state = Arrays.stream(Conversation.State.values())
                .filter(STATES::contains)
                .filter(each -> each.name().equals(request.getParameter(STATE)))
                .findFirst()
                .orElse(null);
    }

    /** All, and each state by itself. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>(List.of(choice("consultations.conversations.all", null)));
        STATES.forEach(each -> choices.add(choice("Conversation.State." + each, each)));
        return choices;
    }

    private Choice choice(String label, Conversation.State of) {
        String link = office.at(Screen.CONVERSATIONS).with(STATE, of).toString();
        return new Choice(label, link, of == state ? "true" : null);
    }

    /** The address of the list as it is filtered. */
    public Address getAddress() {
        return office.at(Screen.CONVERSATIONS).with(STATE, state);
    }

    /** The address of a conversation. */
    public String one(ConversationRow row) {
        return office.at(Screen.CONVERSATION).with("id", row.id()).toString();
    }

    Conversation.State state() {
        return state;
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
