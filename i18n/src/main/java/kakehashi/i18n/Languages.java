package kakehashi.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages in the order of the picker.
 *
 * <p>Source: domain 3.2, 3.3 (tags, order, accepted aliases).
 */
public final class Languages {

    private static final List<Language> ALL = read();
    private static final Map<String, String> ALIASES = Map.of(
            "tl", "fil",
            "in", "id",
            "zh", "zh-Hans",
            "zh-CN", "zh-Hans",
            "zh-SG", "zh-Hans",
            "zh-MY", "zh-Hans",
            "zh-TW", "zh-Hant",
            "zh-HK", "zh-Hant",
            "zh-MO", "zh-Hant");

    private Languages() {}

    /** All languages; the first is the one used when nothing else is known. */
    public static List<Language> all() {
        return ALL;
    }

    /** All languages and those made up for tests, which are offered only when a setting names them. */
    public static List<Language> known() {
        return Stream.concat(ALL.stream(), Pseudo.LANGUAGES.stream()).toList();
    }

    /** The language for readers of whom nothing is known: Japanese. */
    public static Language standard() {
        return ALL.get(0);
    }

    /** The language with exactly this tag; empty when we do not speak it. */
    public static Optional<Language> find(String tag) {
        return ALL.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** What stands under a language's tag; else under its fallbacks: plain Japanese to Japanese, others to English. */
    public static <T> T nearest(Map<String, T> byTag, Language language) {
        String fallback = fallback(byTag, language);
        return byTag.get(fallback == null ? language.tag() : fallback);
    }

    /** The tag of the language that stands in for one that is missing; null when it is not missing. */
    public static String fallback(Map<String, ?> byTag, Language language) {
        if (byTag.containsKey(language.tag())) {
            return null;
        }
        return !language.tag().startsWith("ja") && byTag.containsKey("en") ? "en" : "ja";
    }

    /**
     * The best language for a browser.
     *
     * @param acceptLanguage an {@code Accept-Language} header; may be null or nonsense
     */
    public static Language negotiate(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return standard();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> near(range.getRange()).stream())
                    .findFirst()
                    .orElse(standard());
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return standard();
        }
    }

    private static Optional<Language> near(String range) {
        String tag = Locale.forLanguageTag(range).toLanguageTag();
        for (String candidate = tag; !candidate.isEmpty(); candidate = withoutLastSubtag(candidate)) {
            Optional<Language> found = find(ALIASES.getOrDefault(candidate, candidate));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String withoutLastSubtag(String tag) {
        return tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
    }

    private static List<Language> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Languages.class.getResourceAsStream("languages"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Language(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
