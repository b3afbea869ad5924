package kakehashi.portal.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;
import kakehashi.portal.Visit;

/** Mirrors {@code events.xhtml}: the programme, filtered by what stands in the address. */
@Named
@RequestScoped
public class EventsPage {

    private String audience;
    private String kind;
    private String month;
    private List<EventTile> coming = List.of();
    private List<EventTile> allYear = List.of();
    private List<EventTile> past = List.of();
    private List<Choice> kinds = List.of();
    private List<Choice> months = List.of();

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    /** A value of a filter and its label. */
    public record Choice(String value, String label) {}

    /** Loads what the filters leave; values that mean nothing are ignored. */
    public void load() {
        List<Listing> events = visit.snapshot().events();
        kinds = Arrays.stream(EventKind.values())
                .filter(each -> events.stream().anyMatch(event -> event.kind() == each))
                .map(each ->
                        new Choice(each.name(), Texts.of(visit.getLanguage()).plain("EventKind." + each)))
                .toList();
        months = events.stream()
                .filter(event -> event.kind().hasPlaces())
                .map(event -> YearMonth.from(event.schedule().start()))
                .distinct()
                .sorted()
                .map(each -> new Choice(
                        each.toString(), Formats.of(visit.getLanguage()).month(each.atDay(1))))
                .toList();
        List<EventTile> tiles = events.stream()
                .filter(byAudience().and(byKind()).and(byMonth()))
                .map(event -> new EventTile(event, visit.getLanguage(), clock.instant()))
                .toList();
        coming = tiles.stream().filter(tile -> tile.isDated() && !tile.isPast()).toList();
        past = tiles.stream().filter(EventTile::isPast).toList();
        allYear = tiles.stream().filter(tile -> !tile.isDated()).toList();
    }

    private Predicate<Listing> byAudience() {
        boolean known =
                Arrays.stream(Audience.values()).anyMatch(each -> each.name().equals(audience));
        return event -> !known || event.kind().audiences().contains(Audience.valueOf(audience));
    }

    private Predicate<Listing> byKind() {
        boolean known = kinds.stream().anyMatch(each -> each.value().equals(kind));
        return event -> !known || event.kind().name().equals(kind);
    }

    private Predicate<Listing> byMonth() {
        boolean known = months.stream().anyMatch(each -> each.value().equals(month));
        return event -> !known || event.kind().hasPlaces() && monthOf(event).equals(month);
    }

    private static String monthOf(Listing event) {
        ZonedDateTime start = event.schedule().start();
        return YearMonth.from(start).toString();
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

    /** The kinds there are. */
    public List<Choice> getKinds() {
        return kinds;
    }

    /** The months there are. */
    public List<Choice> getMonths() {
        return months;
    }

    /** Events still to come, by day. */
    public List<EventTile> getComing() {
        return coming;
    }

    /** What takes place by arrangement, all year. */
    public List<EventTile> getAllYear() {
        return allYear;
    }

    /** Events that are over, by day. */
    public List<EventTile> getPast() {
        return past;
    }

    /** Whether the filters leave nothing to come. */
    public boolean isNothing() {
        return coming.isEmpty() && allYear.isEmpty();
    }
}
