package kakehashi.backoffice.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordKind;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** The words that may not be collected, for the script that names them while somebody types. Source: T5. */
@RequestScoped
public class TypedWords {

    private static final List<WordKind> FORBIDDEN =
            Arrays.stream(WordKind.values()).filter(WordKind::isForbidden).toList();

    @Inject
    WordBooks books;

    @Inject
    PageTexts texts;

    /** The words in Japanese and in the language of the person, each with its kind, which is empty for what is harmless; as JSON. */
    public String of(String language) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        Stream.of(Languages.standard().tag(), language).distinct().forEach(tag -> {
            Map<WordKind, List<String>> words = books.page(tag).words();
            FORBIDDEN.forEach(kind -> words.getOrDefault(kind, List.of())
                    .forEach(word -> all.add(
                            Json.createObjectBuilder().add("word", word).add("kind", texts.get("Finding." + kind)))));
            words.getOrDefault(WordKind.HARMLESS, List.of())
                    .forEach(word ->
                            all.add(Json.createObjectBuilder().add("word", word).add("kind", "")));
        });
        return all.build().toString();
    }
}
