package kakehashi.domain.event;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;

/**
 * An event in the staff's list.
 *
 * @param id the event
 * @param code its name in addresses
 * @param kind its kind
 * @param state where it is in its life
 * @param schedule its times
 * @param places capacity and taken by audience
 * @param titles by language tag
 * @param ready the tags of the languages its words can be shown in
 * @param archived whether staff put it into the archive
 */
public record EventRow(
        UUID id,
        String code,
        EventKind kind,
        Event.State state,
        Schedule schedule,
        Map<Audience, Listing.Places> places,
        Map<String, String> titles,
        Set<String> ready,
        boolean archived) {

    static EventRow of(Event event) {
        Map<Audience, Listing.Places> places = new HashMap<>();
        event.places().forEach((audience, row) -> places.put(audience, row.shown()));
        Map<String, String> titles = new HashMap<>();
        event.texts().forEach((tag, text) -> titles.put(tag, text.words().title()));
        Set<String> ready = event.texts().values().stream()
                .filter(EventText::isReady)
                .map(EventText::language)
                .collect(Collectors.toSet());
        return new EventRow(
                event.id(),
                event.code(),
                event.kind(),
                event.state(),
                event.schedule(),
                places,
                titles,
                ready,
                event.archivedAt() != null);
    }

    /** Whether a text is its code, or two letters and more of its title in a language; width and case tell nothing. */
    boolean isFoundBy(String text, Language language) {
        String wanted = comparable(text);
        String title = comparable(Ruby.plain(Ruby.annotate(title(language))));
        boolean part = wanted.codePointCount(0, wanted.length()) > 1 && title.contains(wanted);
        return part || comparable(code).equals(wanted);
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** The title in a language, or in the nearest one there is. */
    public String title(Language language) {
        return Catalogue.nearest(titles, language);
    }
}
