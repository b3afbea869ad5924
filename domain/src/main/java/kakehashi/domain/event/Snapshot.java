package kakehashi.domain.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.i18n.Language;

/**
 * What is published at one moment.
 *
 * @param programme the programme people know, by whose name the portal goes; null before the first was opened
 * @param words the programme's words by language tag
 * @param events the published and cancelled events of all programmes that are not over, by beginning
 */
public record Snapshot(Programme programme, Map<String, ProgrammeText.Words> words, List<Listing> events) {

    /** The event with this code; empty when there is none to be seen. */
    public Optional<Listing> find(String code) {
        return events.stream().filter(event -> event.code().equals(code)).findFirst();
    }

    /** The event with this id; empty when there is none to be seen. */
    public Optional<Listing> find(UUID id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The programme's words in a language, or in the nearest one there is; null before the first year was opened. */
    public ProgrammeText.Words wordsIn(Language language) {
        return Catalogue.nearest(words, language);
    }
}
