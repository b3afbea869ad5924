package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.own.DataRequests;

/** What waits for the reader's role: mails that did not leave, requests, messages; nothing of what others do. */
@Named
@RequestScoped
public class WaitingWork {

    private long mails;
    private long requests;
    private long messages;

    @Inject
    Mailings mailings;

    @Inject
    DataRequests dataRequests;

    @Inject
    ConversationDesk conversations;

    @Inject
    Office office;

    /** Counts it. */
    public void load() {
        mails = office.opens(Screen.MAILS) ? mailings.stillNeeded().total() : 0;
        requests = office.opens(Screen.REQUESTS) ? dataRequests.countOpen() : 0;
        messages = office.opens(Screen.CONVERSATIONS) ? conversations.countWaiting() : 0;
    }

    /** How many mails did not leave and are still needed. */
    public long getMails() {
        return mails;
    }

    /** How many requests of people about their own data nobody has answered. */
    public long getRequests() {
        return requests;
    }

    /** How many conversations wait for the office. */
    public long getMessages() {
        return messages;
    }
}
