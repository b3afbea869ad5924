package kakehashi.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;

/** Mirrors {@code home.xhtml}. */
@Named
@RequestScoped
public class HomePage {

    private static final int SHOWN = 3;

    private List<EventTile> next = List.of();

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    /** Loads the next events one can sign up for. */
    public void load() {
        next = visit.snapshot().events().stream()
                .map(event -> new EventTile(event, visit.getLanguage(), clock.instant()))
                .filter(tile -> tile.isOpen() && tile.isDated())
                .limit(SHOWN)
                .toList();
    }

    /** The next events that are open, by day; at most three. */
    public List<EventTile> getNext() {
        return next;
    }
}
