package kakehashi.backoffice.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.events.EventLine;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.Events;
import kakehashi.i18n.Texts;

/** The events that {@code search.xhtml} lists above the people: those whose title or code was typed. */
@Named
@RequestScoped
public class FoundEvents {

    private List<EventLine> all = List.of();

    @Inject
    SearchPage page;

    @Inject
    Events events;

    @Inject
    Office office;

    @Inject
    Clock clock;

    @PostConstruct
    void find() {
        String text = page.getText();
        if (text != null) {
            Texts texts = Texts.of(office.getLanguage());
            all = events.found(text, office.getLanguage()).stream()
                    .map(row -> EventLine.of(row, texts, clock.instant()))
                    .toList();
        }
    }

    /** The events, by beginning. */
    public List<EventLine> getAll() {
        return all;
    }

    /** Whether there are any. */
    public boolean isAny() {
        return !all.isEmpty();
    }

    /** Whether they alone can be told, because what was typed is too short to look for people. */
    public boolean isInstead() {
        return isAny() && page.getState() == SearchPage.State.SHORT;
    }

    /** Whether what was typed is too short to look for people, and finds no event either. */
    public boolean isTooShort() {
        return !isAny() && page.getState() == SearchPage.State.SHORT;
    }

    /** The address of an event's own page. */
    public String of(EventLine event) {
        return office.at(Screen.EVENT).with("id", event.id()).toString();
    }
}
