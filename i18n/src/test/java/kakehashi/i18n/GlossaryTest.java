package kakehashi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels that name an official term use the glossary's words for it. Source: domain 3.5. */
class GlossaryTest {

    private static final List<String> ROWS = read();
    private static final List<String> COLUMNS = List.of(ROWS.get(0).split("\t"));

    private static List<String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(GlossaryTest.class.getResourceAsStream("terms.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Language> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void calls_official_things_by_their_official_name(Language language) {
        String tag = language.tag();
        Texts texts = Texts.of(language);
        Map<String, String> differing = new TreeMap<>();
        for (String row : ROWS.subList(1, ROWS.size())) {
            String[] cells = row.split("\t");
            String term = cells[COLUMNS.indexOf(tag)];
            String label = texts.plain(cells[0]).replace("\u2060", "");
            boolean exact = label.equals(term) || tag.equals("ja-simple") && label.equals(withoutExplanation(term));
            if (!exact && !(cells[1].equals("begins") && label.startsWith(term))) {
                differing.put(cells[0], "\"" + label + "\" instead of \"" + term + "\"");
            }
        }
        assertEquals(Map.of(), differing);
    }

    /** Plain Japanese explains an official word in brackets; on a form the explanation may stand in the hint instead. */
    private static String withoutExplanation(String term) {
        return term.replaceAll("\\([^()]*\\)$", "");
    }

    @Test
    void every_label_of_the_list_exists() {
        Texts texts = Texts.of(Languages.standard());
        ROWS.stream().skip(1).map(row -> row.split("\t")[0]).forEach(label -> assertTrue(texts.has(label), label));
    }

    @Test
    void every_kind_of_event_stands_in_the_list() {
        List<String> listed = ROWS.stream().map(row -> row.split("\t")[0]).toList();
        Texts.of(Languages.standard()).keys().stream()
                .filter(key -> key.startsWith("EventKind."))
                .forEach(key -> assertTrue(listed.contains(key), key));
    }
}
