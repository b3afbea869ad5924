package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Texts;

/** Mirrors {@code events.xhtml}: what is still to come, by day, then what is arranged, and what is over. */
@Named
@RequestScoped
public class EventsPage {

    private List<EventLine> coming = List.of();
    private List<EventLine> past = List.of();
    private List<EventLine> archived = List.of();

    @Inject
    Events events;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    Clock clock;

    /** Loads the events. */
    public void load() {
        Texts texts = Texts.of(office.getLanguage());
        Map<Boolean, List<EventLine>> all = events.rows().stream()
                .collect(Collectors.partitioningBy(
                        EventRow::archived,
                        Collectors.mapping(row -> EventLine.of(row, texts, clock.instant()), Collectors.toList())));
        List<EventLine> rows = all.get(false);
        archived = all.get(true);
        coming = rows.stream()
                .filter(line -> !line.over())
                .sorted(Comparator.comparing(line -> !line.dated()))
                .toList();
        past = rows.stream().filter(EventLine::over).toList();
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

    /** The events in the archive. */
    public List<EventLine> getArchived() {
        return archived;
    }

    /** Whether there are events in the archive. */
    public boolean isArchiveShown() {
        return !archived.isEmpty();
    }

    /** Whether the reader may make events. */
    public boolean isPlanning() {
        return office.opens(Screen.EVENT_PLAN);
    }

    /** How many events there are. */
    public int getCount() {
        return coming.size() + past.size();
    }

    /** Whether the reader may open sign-ups. */
    public boolean isSignUpsShown() {
        return office.opens(Screen.REGISTRATIONS);
    }

    /** In how many of the languages offered an event's words are missing or stale. */
    public long untranslated(EventLine event) {
        return settings.spoken().stream()
                .filter(language -> !event.ready().contains(language.tag()))
                .count();
    }

    /** The address of an event's own page. */
    public String event(EventLine event) {
        return office.at(Screen.EVENT).with("id", event.id()).toString();
    }

    /** The address of an event's sign-ups. */
    public String signUps(EventLine event) {
        return office.at(Screen.REGISTRATIONS).with("event", event.id()).toString();
    }
}
