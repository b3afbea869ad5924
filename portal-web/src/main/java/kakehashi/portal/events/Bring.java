package kakehashi.portal.events;

import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;

/**
 * What an audience brings to an event, in the event's own words.
 *
 * @param audience who brings it
 * @param things one by one; empty when the event says nothing of it
 * @param fallback the language of the words, when it is not the reader's; null when it is
 */
public record Bring(Audience audience, List<String> things, String fallback) {

    static Bring of(Listing event, Audience audience, Language language) {
        Map<String, String> said = event.bring(audience);
        String own = Catalogue.nearest(said, language);
        if (own == null) {
            return new Bring(audience, List.of(), null);
        }
        List<String> things = own.lines()
                .map(line -> line.replaceFirst("^\\s*(- )?", ""))
                .filter(line -> !line.isBlank())
                .map(Ruby::annotate)
                .toList();
        return new Bring(audience, things, Catalogue.fallback(said, language));
    }
}
