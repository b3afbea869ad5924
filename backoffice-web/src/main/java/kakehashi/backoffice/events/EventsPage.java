package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.event.Events;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.own.DataRequests;
import kakehashi.i18n.Texts;

/** Mirrors {@code events.xhtml}: what is still to come, by day, then what is arranged, and what is over. */
@Named
@RequestScoped
public class EventsPage {

    private List<EventLine> coming = List.of();
    private List<EventLine> past = List.of();
    private long stuckMails;
    private long openRequests;
    private long waitingMessages;

    @Inject
    Events events;

    @Inject
    Mailings mails;

    @Inject
    DataRequests requests;

    @Inject
    ConversationDesk conversations;

    @Inject
    Office office;

    @Inject
    Clock clock;

    /** Loads the events, and counts the mails that wait for the reader. */
    public void load() {
        Texts texts = Texts.of(office.getLanguage());
        List<EventLine> rows = events.rows().stream()
                .map(row -> EventLine.of(row, texts, clock.instant()))
                .toList();
        coming = rows.stream()
                .filter(line -> !line.over())
                .sorted(Comparator.comparing(line -> !line.dated()))
                .toList();
        past = rows.stream().filter(EventLine::over).toList();
        stuckMails = office.opens(Screen.MAILS) ? mails.stillNeeded().total() : 0;
        openRequests = office.opens(Screen.REQUESTS) ? requests.countOpen() : 0;
        waitingMessages = office.opens(Screen.CONVERSATIONS) ? conversations.countWaiting() : 0;
    }

    /** The events that are not over; those by arrangement come last. */
    public List<EventLine> getComing() {
        return coming;
    }

    /** The events that are over. */
    public List<EventLine> getPast() {
        return past;
    }

    /** Whether there are events that are over. */
    public boolean isPastShown() {
        return !past.isEmpty();
    }

    /** How many events there are. */
    public int getCount() {
        return coming.size() + past.size();
    }

    /** How many mails could not be sent and are still needed; 0 for those who cannot do anything about it. */
    public long getStuckMails() {
        return stuckMails;
    }

    /** How many requests of people about their own data nobody has answered; 0 for those who do not handle them. */
    public long getOpenRequests() {
        return openRequests;
    }

    /** Whether requests wait for the reader. */
    public boolean isRequested() {
        return openRequests > 0;
    }

    /** How many conversations wait for the office; 0 for those who do not answer them. */
    public long getWaitingMessages() {
        return waitingMessages;
    }

    /** Whether conversations wait for the reader. */
    public boolean isMessaged() {
        return waitingMessages > 0;
    }

    /** Whether mails wait for the reader. */
    public boolean isMailStuck() {
        return stuckMails > 0;
    }

    /** Whether the reader may open sign-ups. */
    public boolean isSignUpsShown() {
        return office.opens(Screen.REGISTRATIONS);
    }

    /** Whether the reader is told what the role is for, because it opens no sign-ups. */
    public boolean isRoleExplained() {
        return !isSignUpsShown();
    }

    /** Whether the reader may read the access log. */
    public boolean isLogShown() {
        return office.opens(Screen.LOG);
    }

    /** Whether the reader may open booked consultations. */
    public boolean isConsultationsShown() {
        return office.opens(Screen.CONSULTATIONS);
    }

    /** The address of an event's sign-ups. */
    public String signUps(EventLine event) {
        return office.at(Screen.REGISTRATIONS).with("event", event.id()).toString();
    }
}
