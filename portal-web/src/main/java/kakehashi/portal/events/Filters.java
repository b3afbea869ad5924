package kakehashi.portal.events;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** What one can ask for among some events, in the reader's words. Options hold text alone, so without readings. */
class Filters {

    private final List<Listing> events;
    private final Texts texts;
    private final Formats formats;

    Filters(List<Listing> events, Language language) {
        this.events = events;
        this.texts = Texts.of(language);
        this.formats = Formats.of(language);
    }

    Filter audience(String asked) {
        Stream<String> audiences = names(Audience.values());
        return filter("audience", "everybody", asked, audiences, Filters::audiences, texts("Audience."));
    }

    Filter kind(String asked) {
        Stream<String> kinds = names(EventKind.values()).filter(found(Filters::kind)::contains);
        return filter("kind", "all", asked, kinds, Filters::kind, texts("EventKind."));
    }

    Filter month(String asked) {
        Stream<String> months = found(Filters::month).stream().sorted();
        return filter(
                "month",
                "all",
                asked,
                months,
                Filters::month,
                each -> Ruby.plain(formats.month(YearMonth.parse(each).atDay(1))));
    }

    private Filter filter(
            String name,
            String all,
            String asked,
            Stream<String> values,
            Function<Listing, Set<String>> ofEvent,
            UnaryOperator<String> label) {
        List<Filter.Choice> choices = values.map(
                        value -> new Filter.Choice(value, label.apply(value), value.equals(asked) ? "selected" : null))
                .toList();
        return new Filter(name, texts.plain("events.filter." + all), choices, ofEvent);
    }

    private Set<String> found(Function<Listing, Set<String>> ofEvent) {
        return events.stream().flatMap(event -> ofEvent.apply(event).stream()).collect(Collectors.toSet());
    }

    private UnaryOperator<String> texts(String beginning) {
        return name -> texts.plain(beginning + name);
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    private static Set<String> audiences(Listing event) {
        return event.kind().audiences().stream().map(Audience::name).collect(Collectors.toSet());
    }

    private static Set<String> kind(Listing event) {
        return Set.of(event.kind().name());
    }

    private static Set<String> month(Listing event) {
        return event.kind().hasPlaces()
                ? Set.of(YearMonth.from(event.schedule().start()).toString())
                : Set.of();
    }
}
