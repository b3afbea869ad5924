package kakehashi.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import kakehashi.domain.company.Openings;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;

/** Mirrors {@code home.xhtml}. */
@Named
@RequestScoped
public class HomePage {

    private static final int SHOWN = 3;

    private List<EventTile> next = List.of();
    private boolean openingsShown;

    @Inject
    Visit visit;

    @Inject
    Openings openings;

    @Inject
    Clock clock;

    /** Loads the next events one can sign up for, and whether companies offer anything. */
    public void load() {
        next = visit.snapshot().events().stream()
                .map(event -> new EventTile(event, visit.getLanguage(), clock.instant()))
                .filter(tile -> tile.isOpen() && tile.isDated())
                .limit(SHOWN)
                .toList();
        openingsShown = openings.isAnyShown();
    }

    /** Whether companies offer any jobs or internships. */
    public boolean isOpeningsShown() {
        return openingsShown;
    }

    /** The next events that are open, by day; at most three. */
    public List<EventTile> getNext() {
        return next;
    }
}
