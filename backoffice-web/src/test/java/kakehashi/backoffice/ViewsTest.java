package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.i18n.Language;
import kakehashi.i18n.testing.ViewRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewsTest extends ViewRules {

    private static final Pattern KEY = Pattern.compile("\\bt(?:\\[|\\.of\\(\\s*)'([^']+)'\\s*[],)]");
    private static final Pattern KEY_BEGINNING = Pattern.compile("\\bt\\['([^']+)'\\.concat");
    private static final Pattern KEY_IN_JAVA =
            Pattern.compile("\\b(?i:texts)\\.(?:get|of|plain|format)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /** Whoever has no scripts is told so where something does not work without them. */
    @ParameterizedTest
    @MethodSource("views")
    void says_that_it_needs_scripts(Path view) throws IOException {
        String text = Files.readString(view);
        boolean needing = text.contains("paginator=") || text.contains("p:commandButton");
        assertTrue(!needing || text.contains("/WEB-INF/templates/_scripts.xhtml"));
    }

    /** PrimeFaces would refuse what is posted from a view that does not load its scripts. */
    @ParameterizedTest
    @MethodSource("views")
    void keeps_primefaces_out_where_its_scripts_are_not_loaded(Path view) throws IOException {
        String text = Files.readString(view);
        boolean plain = text.contains("template=\"/WEB-INF/templates/plain.xhtml\"")
                || text.contains("template=\"/WEB-INF/templates/light.xhtml\"");
        assertTrue(!plain || OfficeViews.WITHOUT_SCRIPTS.contains("/" + ROOT.relativize(view)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void asks_only_for_texts_that_exist_in_both_languages(Path view) throws IOException {
        String text = Files.readString(view);
        for (Language language : OfficeLanguage.ALL) {
            Set<String> keys = OfficeTexts.keys(language);
            assertEquals(List.of(), without(matches(KEY, text), keys::contains), language.tag());
            assertEquals(
                    List.of(),
                    without(matches(KEY_BEGINNING, text), beginning -> keys.stream()
                            .anyMatch(key -> key.startsWith(beginning))),
                    language.tag());
        }
    }

    @Test
    void beans_ask_only_for_texts_that_exist_in_both_languages() throws IOException {
        List<String> asked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                asked.addAll(matches(KEY_IN_JAVA, Files.readString(file)));
            }
        }
        assertFalse(asked.isEmpty());
        for (Language language : OfficeLanguage.ALL) {
            assertEquals(List.of(), without(asked, OfficeTexts.keys(language)::contains), language.tag());
        }
    }

    private static List<String> without(List<String> keys, Predicate<String> known) {
        return keys.stream().filter(known.negate()).toList();
    }
}
