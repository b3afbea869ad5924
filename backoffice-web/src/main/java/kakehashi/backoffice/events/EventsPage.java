package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.Events;
import kakehashi.i18n.Texts;

/** Mirrors {@code events.xhtml}: every event of the year, by day; those by arrangement come last. */
@Named
@RequestScoped
public class EventsPage {

    private List<EventLine> rows = List.of();

    @Inject
    Events events;

    @Inject
    Office office;

    /** Loads the year. */
    public void load() {
        Texts texts = Texts.of(office.getLanguage());
        rows = events.rows().stream()
                .map(row -> EventLine.of(row, texts))
                .sorted(Comparator.comparing(line -> !line.dated()))
                .toList();
    }

    /** The events. */
    public List<EventLine> getRows() {
        return rows;
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
