package kakehashi.portal.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;

/** Mirrors {@code front.xhtml}: for somebody whose company never hired a foreign national. Source: R-F4; domain 2.6. */
@Named
@RequestScoped
public class FrontPage {

    private static final int SHOWN = 4;
    private static final long MILLION = 1_000_000;

    private List<EventTile> next = List.of();

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** A class of the act and its bounds, in words. */
    public record Bounds(String label, String text) {}

    /** Loads the next events with places for companies. */
    public void load() {
        next = visit.snapshot().events().stream()
                .filter(event -> event.availability(Audience.COMPANY, clock.instant()) == Listing.Availability.OPEN)
                .limit(SHOWN)
                .map(event -> new EventTile(event, visit.getLanguage(), clock.instant()))
                .toList();
    }

    /** The next events that companies can sign up for, by day; at most four. */
    public List<EventTile> getNext() {
        return next;
    }

    /** Up to which capital or which number of employees a company is small or medium-sized, by class. */
    public List<Bounds> getBounds() {
        return Arrays.stream(SmeClass.values()).map(this::bounds).toList();
    }

    private Bounds bounds(SmeClass each) {
        String capital = texts.of("company.front.capital", "million", String.valueOf(each.capital() / MILLION));
        return new Bounds(
                texts.get("SmeClass." + each),
                texts.of("company.front.smallRow", "capital", capital, "employees", each.employees()));
    }
}
