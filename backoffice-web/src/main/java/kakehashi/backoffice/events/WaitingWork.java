package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.mailing.GroupMailDesk;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.own.DataRequests;

/** What waits for the reader's role: mails that did not leave or wait for release, requests, messages. */
@Named
@RequestScoped
public class WaitingWork {

    private long mails;
    private long releases;
    private long requests;
    private long messages;

    @Inject
    Mailings mailings;

    @Inject
    GroupMailDesk groups;

    @Inject
    DataRequests dataRequests;

    @Inject
    ConversationDesk conversations;

    @Inject
    Office office;

    /** Counts it. */
    public void load() {
        mails = office.opens(Screen.MAILS) ? mailings.stillNeeded().total() : 0;
        releases = office.opens(Screen.GROUP_MAILS) ? groups.toRelease().size() : 0;
        requests = office.opens(Screen.REQUESTS) ? dataRequests.countOpen() : 0;
        messages = office.opens(Screen.CONVERSATIONS) ? conversations.countWaiting() : 0;
    }

    /** How many mails did not leave and are still needed. */
    public long getMails() {
        return mails;
    }

    /** How many mails to groups wait for somebody to release them. */
    public long getReleases() {
        return releases;
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
