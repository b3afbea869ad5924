package kakehashi.domain.privacy.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of all languages that texts of staff are searched for. A word in a script without blanks is searched for as a
 * part of words, any other as a whole one; large and small letters are the same but in titles that begin with a large one.
 *
 * <p>Source: T5, R-WS4.
 */
public final class WordBook {

    private static final Map<String, Map<WordKind, List<String>>> INITIAL = read();

    /** Where the title stands behind the name. */
    private static final Set<String> BEHIND = Set.of("ja", "ja-simple", "zh-Hans", "zh-Hant", "ko");

    private static final Pattern WITHOUT_BLANKS =
            Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsMyanmar}].*");

    /** What goes on with a word in a script with blanks: "HIV" is whole in "HIVに". */
    private static final String LETTER =
            "[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsMyanmar}]]";

    /** Ends no pattern, and matches nothing. */
    private static final String NOTHING = "(?!)";

    private final Map<Finding.Kind, Pattern> forbidden = new EnumMap<>(Finding.Kind.class);
    private final Pattern harmless;
    private final Pattern addressed;
    private final Pattern anybody;
    private final List<String> contacts;

    WordBook(Map<String, Map<WordKind, List<String>>> byLanguage) {
        Arrays.stream(WordKind.values())
                .filter(WordKind::isForbidden)
                .forEach(kind -> forbidden.put(kind.finding(), anywhere(all(byLanguage, kind))));
        harmless = anywhere(all(byLanguage, WordKind.HARMLESS));
        String behind = anyOf(byLanguage.entrySet().stream()
                .filter(each -> BEHIND.contains(each.getKey()))
                .flatMap(each -> words(each.getValue(), WordKind.TITLE)));
        String before = byLanguage.entrySet().stream()
                .filter(each -> !BEHIND.contains(each.getKey()))
                .flatMap(each -> words(each.getValue(), WordKind.TITLE))
                .map(WordBook::inBothCases)
                .collect(Collectors.joining("|"));
        addressed = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHangul}ー・]{1,12}" + behind
                + "(?!\\p{IsHan})|(?<![Tt]iếng |[Nn]ước )(?<!\\p{L})(?:" + (before.isEmpty() ? NOTHING : before)
                + ")\\.?\\s+\\p{Lu}[\\p{L}\\p{M}]+");
        anybody = Pattern.compile(".*" + anyOf(all(byLanguage, WordKind.ANYBODY)) + behind);
        contacts = all(byLanguage, WordKind.CONTACT).distinct().toList();
    }

    /** The words as long as nobody has changed any. */
    static WordBook initial() {
        return new WordBook(INITIAL);
    }

    /** The words of a language as long as nobody has changed them. */
    static Map<WordKind, List<String>> initial(String language) {
        return INITIAL.getOrDefault(language, Map.of());
    }

    private static Map<String, Map<WordKind, List<String>>> read() {
        Properties file = new Properties();
        try (Reader reader =
                new InputStreamReader(WordBook.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Map<WordKind, List<String>>> words = new HashMap<>();
        file.stringPropertyNames().forEach(key -> {
            String[] parts = key.split("\\.");
            words.computeIfAbsent(parts[0], any -> new EnumMap<>(WordKind.class))
                    .put(
                            WordKind.valueOf(parts[1]),
                            List.of(file.getProperty(key).split(",")));
        });
        return words;
    }

    private static Stream<String> all(Map<String, Map<WordKind, List<String>>> byLanguage, WordKind kind) {
        return byLanguage.values().stream().flatMap(each -> words(each, kind));
    }

    private static Stream<String> words(Map<WordKind, List<String>> lists, WordKind kind) {
        return lists.getOrDefault(kind, List.of()).stream();
    }

    private static String anyOf(Stream<String> words) {
        String any = words.map(Pattern::quote).collect(Collectors.joining("|"));
        return "(?:" + (any.isEmpty() ? NOTHING : any) + ")";
    }

    /** A word that begins small may begin large, too. */
    private static String inBothCases(String word) {
        int first = word.codePointAt(0);
        String rest = Pattern.quote(word.substring(Character.charCount(first)));
        return "[" + Character.toString(first) + Character.toString(Character.toUpperCase(first)) + "]" + rest;
    }

    /** Finds any of some words, each as the words of texts are searched for. */
    public static Pattern anywhere(Stream<String> words) {
        Map<Boolean, List<String>> byScript = words.collect(
                Collectors.partitioningBy(word -> WITHOUT_BLANKS.matcher(word).matches()));
        return Pattern.compile(
                anyOf(byScript.get(true).stream()) + "|(?<!" + LETTER + ")" + anyOf(byScript.get(false).stream())
                        + "(?!" + LETTER + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What nobody may be asked about in a text; what is harmless is no part of it. */
    public Stream<Finding> forbiddenIn(String text) {
        String rest = harmless.matcher(text).replaceAll("\n");
        return forbidden.entrySet().stream()
                .flatMap(kind ->
                        kind.getValue().matcher(rest).results().map(hit -> new Finding(kind.getKey(), hit.group())));
    }

    /** By what people are addressed. */
    Pattern addressed() {
        return addressed;
    }

    /** Whether what addresses somebody names nobody. */
    boolean isAnybody(String words) {
        return anybody.matcher(words).matches();
    }

    /** How to reach offices that may be told to everybody. */
    List<String> contacts() {
        return contacts;
    }
}
