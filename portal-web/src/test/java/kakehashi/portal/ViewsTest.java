package kakehashi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import kakehashi.i18n.testing.ViewRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewsTest extends ViewRules {

    private static final Pattern KEY =
            Pattern.compile("\\bt\\['([^']+)']|\\b(?:t\\.of|t\\.get|visit\\.say)\\(\\s*'([^']+)'\\s*[,)]");
    private static final Pattern KEY_BEGINNING =
            Pattern.compile("\\bt\\['([^']+)'\\.concat|visit\\.say\\('([^']+)'\\.concat");

    @ParameterizedTest
    @MethodSource("views")
    void asks_only_for_texts_that_exist(Path view) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String key : matches(KEY, Files.readString(view))) {
            for (Language language : Languages.all()) {
                if (!Texts.of(language).has(key)) {
                    missing.add(key + " in " + language.tag());
                }
            }
        }
        for (String beginning : matches(KEY_BEGINNING, Files.readString(view))) {
            if (Texts.of(Languages.standard()).keys().stream().noneMatch(key -> key.startsWith(beginning))) {
                missing.add(beginning + "…");
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** {@code <k:part page="privacy" name="why"/>} shows two texts. */
    @ParameterizedTest
    @MethodSource("views")
    void has_both_texts_of_every_part(Path view) {
        Set<String> missing = elements(view).stream()
                .filter(element -> element.getTagName().equals("k:part"))
                .map(element -> element.getAttribute("page") + "." + element.getAttribute("name"))
                .flatMap(part -> Stream.of(part + ".title", part + ".text"))
                .filter(key -> !Texts.of(Languages.standard()).has(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }
}
