package kakehashi.portal.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.company.Openings;
import kakehashi.domain.event.Listing;
import kakehashi.portal.Visit;

/** Mirrors {@code events.xhtml}: the programme, filtered by what stands in the address. */
@Named
@RequestScoped
public class EventsPage {

    private String audience;
    private String kind;
    private String month;
    private List<Filter> filters = List.of();
    private List<EventTile> coming = List.of();
    private List<Section> further = List.of();
    private boolean openingsShown;

    @Inject
    Visit visit;

    @Inject
    Openings openings;

    @Inject
    Clock clock;

    /** Events under a heading, whose text key is {@code events.} and the name. */
    public record Section(String name, List<EventTile> events) {}

    /** Loads what the filters leave; values that mean nothing are ignored. */
    public void load() {
        List<Listing> events = visit.snapshot().events();
        Filters all = new Filters(events, visit.getLanguage());
        filters = List.of(all.audience(audience), all.kind(kind), all.month(month));
        List<EventTile> tiles = events.stream()
                .filter(event -> filters.stream().allMatch(filter -> filter.leaves(event)))
                .map(event -> new EventTile(event, visit.getLanguage(), clock.instant()))
                .toList();
        coming = tiles.stream().filter(tile -> tile.isDated() && !tile.isPast()).toList();
        List<EventTile> allYear = tiles.stream().filter(tile -> !tile.isDated()).toList();
        List<EventTile> past = tiles.stream().filter(EventTile::isPast).toList();
        further = Stream.of(new Section("allYear", allYear), new Section("past", past))
                .filter(section -> !section.events().isEmpty())
                .toList();
        openingsShown = openings.isAnyShown();
    }

    /** Whether companies offer any jobs or internships. */
    public boolean isOpeningsShown() {
        return openingsShown;
    }

    /** The audience asked for; may be nonsense. */
    public String getAudience() {
        return audience;
    }

    /** Sets the audience asked for. */
    public void setAudience(String audience) {
        this.audience = audience;
    }

    /** The kind asked for; may be nonsense. */
    public String getKind() {
        return kind;
    }

    /** Sets the kind asked for. */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The month asked for, as {@code 2026-12}; may be nonsense. */
    public String getMonth() {
        return month;
    }

    /** Sets the month asked for. */
    public void setMonth(String month) {
        this.month = month;
    }

    /** What can be asked for. */
    public List<Filter> getFilters() {
        return filters;
    }

    /** Events still to come, by day. */
    public List<EventTile> getComing() {
        return coming;
    }

    /** What takes place by arrangement all year, then what is over, by day; without empty sections. */
    public List<Section> getFurther() {
        return further;
    }

    /** Whether the filters leave nothing to come. */
    public boolean isNothing() {
        return coming.isEmpty()
                && further.stream().noneMatch(section -> section.name().equals("allYear"));
    }
}
