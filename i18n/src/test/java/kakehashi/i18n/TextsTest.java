package kakehashi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    /** Languages order a date's parts as they like; these are the parts {@link Formats} and the event tile give them. */
    private static final Map<String, Set<String>> DATE_PARTS = Map.of(
            "format.date", Set.of("y", "m", "d", "dd", "mm", "month", "weekday"),
            "format.month", Set.of("y", "m", "month"),
            "format.shortMonth", Set.of("m", "month"),
            "format.time", Set.of("hm", "half", "h12", "min"));

    private static final Language ENGLISH = Languages.find("en").orElseThrow();
    private static final Language JAPANESE = Languages.standard();

    /** Every portal file of a listed language, and the back office's two. */
    static Stream<TextFile> files() {
        Stream<TextFile> portal = Languages.all().stream().map(language -> TextFile.of("portal", language.tag()));
        Stream<TextFile> office = Stream.of("ja", "en").flatMap(tag -> TextFile.find("backoffice", tag).stream());
        return Stream.concat(portal, office);
    }

    static List<Language> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_exactly_the_keys_of_japanese(TextFile file) {
        Set<String> japanese = TextFile.of(file.audience(), "ja").texts().keySet();
        assertEquals(lines(japanese), lines(file.texts().keySet()));
    }

    @Test
    void back_office_speaks_both_of_its_languages_or_none() {
        assertEquals(
                TextFile.find("backoffice", "ja").isPresent(),
                TextFile.find("backoffice", "en").isPresent());
    }

    @Test
    void no_key_stands_in_the_files_of_both_applications() {
        Set<String> both = new TreeSet<>(TextFile.of("portal", "ja").texts().keySet());
        both.retainAll(TextFile.find("backoffice", "ja")
                .map(file -> file.texts().keySet())
                .orElse(Set.of()));
        assertEquals(Set.of(), both);
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_no_empty_value(TextFile file) {
        assertEquals(Map.of(), wrong(file, value -> value.isBlank() ? "is empty" : ""));
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_no_blank_at_either_end(TextFile file) {
        assertEquals(Map.of(), wrong(file, value -> value.equals(value.strip()) ? "" : "[" + value + "]"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_only_patterns_that_icu_understands(TextFile file) {
        assertEquals(Map.of(), wrong(file, value -> {
            try {
                new MessagePattern(value);
                return "";
            } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
                return malformed.getMessage();
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_the_placeholders_of_japanese(TextFile file) {
        Map<String, String> japanese = TextFile.of(file.audience(), "ja").texts();
        Map<String, String> differing = new TreeMap<>();
        file.texts().forEach((key, value) -> {
            Set<String> mine = TextFile.placeholders(value);
            Set<String> theirs = TextFile.placeholders(japanese.getOrDefault(key, ""));
            if (!DATE_PARTS.containsKey(key) && !mine.equals(theirs)) {
                differing.put(key, mine + " instead of " + theirs);
            }
        });
        assertEquals(Map.of(), differing);
    }

    // domain 3.4
    @ParameterizedTest
    @MethodSource("languages")
    void writes_dates_with_parts_that_exist(Language language) {
        Map<String, String> texts = TextFile.of("portal", language.tag()).texts();
        DATE_PARTS.forEach((key, parts) -> {
            Set<String> unknown = new TreeSet<>(TextFile.placeholders(texts.get(key)));
            unknown.removeAll(parts);
            assertEquals(Set.of(), unknown, key);
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_every_plural_form_its_grammar_needs(TextFile file) {
        assertEquals(Map.of(), wrong(file, value -> {
            Set<String> missing = TextFile.missingPlurals(value, file.tag());
            return missing.isEmpty() ? "" : "lacks " + missing;
        }));
    }

    @Test
    void knows_which_plural_forms_a_grammar_needs() {
        String pattern = "{left, plural, one {{n, plural, other {#}}} other {#}}";
        assertEquals(Set.of("one"), TextFile.missingPlurals(pattern, "en"), "the inner one");
        assertEquals(Set.of("few", "many", "two", "zero"), withoutOne(TextFile.missingPlurals(pattern, "ar")));
        assertEquals(Set.of(), TextFile.missingPlurals(pattern, "ja"));
    }

    private static Set<String> withoutOne(Set<String> categories) {
        Set<String> rest = new TreeSet<>(categories);
        rest.remove("one");
        return rest;
    }

    /** Without placeholders ICU is not asked, so a doubled apostrophe would show; with them a single one may vanish. */
    @ParameterizedTest
    @MethodSource("files")
    void loses_and_doubles_no_apostrophe(TextFile file) {
        assertEquals(Map.of(), wrong(file, value -> {
            boolean plain = value.indexOf('{') < 0;
            boolean wrong = plain ? value.contains("''") : TextFile.losesApostrophe(value);
            return wrong ? value : "";
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's '{0}'", "{n, plural, one {'#' x} other {#}}", "'{a}' {b}"})
    void knows_an_apostrophe_that_icu_swallows(String pattern) {
        assertTrue(TextFile.losesApostrophe(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's {a}", "l''été {a}", "{a}'s place"})
    void knows_an_apostrophe_that_icu_keeps(String pattern) {
        assertFalse(TextFile.losesApostrophe(pattern));
    }

    /** Burmese is broken by a dictionary that does not know the ward; Chinese anywhere, so also before its last character. */
    @Test
    void keeps_the_wards_name_and_the_last_word_of_a_heading_whole() {
        assertEquals(
                List.of(),
                TextFile.of("portal", "my").texts().values().stream()
                        .filter(text -> text.contains("ရှင်ဂျူကု"))
                        .toList());
        for (String tag : List.of("zh-Hans", "zh-Hant")) {
            String heading = TextFile.of("portal", tag).texts().get("mypage.my.data");
            assertEquals('\u2060', heading.charAt(heading.length() - 2), heading);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void leaves_no_readings_that_are_not_understood(TextFile file) {
        assertEquals(Map.of(), wrong(file, value -> {
            String shown = Ruby.annotate(value);
            return shown.matches("(?s).*[《》｜].*") ? value : "";
        }));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void has_the_seven_weekdays(Language language) {
        Map<String, String> texts = TextFile.of("portal", language.tag()).texts();
        Set<String> names = Arrays.stream(DayOfWeek.values())
                .map(day -> texts.get("format.weekday." + day))
                .collect(Collectors.toSet());
        assertFalse(names.contains(null), "one is missing");
        assertEquals(7, names.size(), names.toString());
    }

    @Test
    void shows_a_key_nobody_has_as_itself() {
        assertEquals("no.such.key", Texts.of(ENGLISH).get("no.such.key"));
        assertFalse(Texts.of(ENGLISH).has("no.such.key"));
    }

    @Test
    void takes_what_a_language_lacks_from_english() {
        Texts mongolian = Texts.of(new Language("mn", "Монгол"));
        assertEquals(Texts.of(ENGLISH).get("events.title"), mongolian.get("events.title"));
    }

    @Test
    void takes_what_a_kind_of_japanese_lacks_from_japanese() {
        Texts hiragana = Texts.of(new Language("ja-Hira", "にほんご"));
        assertEquals(Texts.of(JAPANESE).get("events.title"), hiragana.get("events.title"));
    }

    // domain 3.3
    @Test
    void shows_numbers_in_latin_digits_in_every_language() {
        Texts nepali = Texts.of(new Language("ne", "नेपाली"));
        String shown = nepali.format("events.places.left.SEEKER", "left", 12, "capacity", 40);
        assertTrue(shown.matches(".*\\b12\\b.*\\b40\\b.*"), shown);
    }

    @Test
    void chooses_the_plural_form_of_a_number() {
        Texts english = Texts.of(ENGLISH);
        String one = english.format("events.places.left.SEEKER", "left", 1, "capacity", 1);
        String two = english.format("events.places.left.SEEKER", "left", 2, "capacity", 40);
        assertEquals("1 of 1 place left", one);
        assertEquals("2 of 40 places left", two);
    }

    @Test
    void keeps_what_a_person_typed_out_of_the_pattern() {
        String shown = Texts.of(ENGLISH).format("events.event.arrange", "phone", "{left} 'x' ''");
        assertTrue(shown.contains("{left} 'x' ''"), shown);
    }

    @Test
    void formats_for_many_readers_at_once() {
        Texts english = Texts.of(ENGLISH);
        List<String> wrong = IntStream.range(2, 20_000)
                .parallel()
                .filter(left -> !english.format("events.places.left.SEEKER", "left", left, "capacity", left + 1)
                        .replace(",", "")
                        .equals(left + " of " + (left + 1) + " places left"))
                .mapToObj(String::valueOf)
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static Map<String, String> wrong(TextFile file, Function<String, String> objection) {
        Map<String, String> wrong = new TreeMap<>();
        file.texts().forEach((key, value) -> {
            String said = objection.apply(value);
            if (!said.isEmpty()) {
                wrong.put(key, said);
            }
        });
        return wrong;
    }

    private static String lines(Set<String> keys) {
        return String.join("\n", new TreeSet<>(keys));
    }
}
