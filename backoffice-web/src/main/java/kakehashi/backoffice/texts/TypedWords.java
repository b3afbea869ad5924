package kakehashi.backoffice.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordKind;
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

    /**
     * The words of all languages, as a post is searched for all of them; as JSON: each kind with its words, one to a line.
     * The kind of what is harmless is empty.
     */
    public String all() {
        Collection<Map<WordKind, List<String>>> languages = books.all().values();
        JsonArrayBuilder all = Json.createArrayBuilder();
        FORBIDDEN.forEach(kind -> add(all, languages, kind, texts.get("Finding." + kind)));
        add(all, languages, WordKind.HARMLESS, "");
        return all.build().toString();
    }

    private static void add(
            JsonArrayBuilder all, Collection<Map<WordKind, List<String>>> languages, WordKind kind, String label) {
        String words = languages.stream()
                .flatMap(each -> each.getOrDefault(kind, List.of()).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            all.add(Json.createObjectBuilder().add("kind", label).add("words", words));
        }
    }
}
