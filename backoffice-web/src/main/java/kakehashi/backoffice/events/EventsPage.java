package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.Events;
import kakehashi.domain.registration.RegistrationMails;
import kakehashi.i18n.Texts;

/** Mirrors {@code events.xhtml}: every event of the year, by day; those by arrangement come last. */
@Named
@RequestScoped
public class EventsPage {

    private List<EventLine> rows = List.of();
    private long stuckMails;

    @Inject
    Events events;

    @Inject
    RegistrationMails mails;

    @Inject
    Office office;

    /** Loads the year, and counts the mails that wait for the reader. */
    public void load() {
        Texts texts = Texts.of(office.getLanguage());
        rows = events.rows().stream()
                .map(row -> EventLine.of(row, texts))
                .sorted(Comparator.comparing(line -> !line.dated()))
                .toList();
        stuckMails = office.opens(Screen.MAILS) ? mails.stillNeeded().total() : 0;
    }

    /** The events. */
    public List<EventLine> getRows() {
        return rows;
    }

    /** How many mails could not be sent and are still needed; 0 for those who cannot do anything about it. */
    public long getStuckMails() {
        return stuckMails;
    }

    /** Whether the reader may open sign-ups. */
    public boolean isSignUpsShown() {
        return office.opens(Screen.REGISTRATIONS);
    }

    /** The address of an event's sign-ups. */
    public String signUps(EventLine event) {
        return office.to(Screen.REGISTRATIONS.path()) + "?event=" + event.id();
    }
}
