package kakehashi.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import kakehashi.domain.testing.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of changing texts. */
class TextRulesTest {

    private static final class Note extends Wording {

        private int version;

        Note(int version) {
            this.version = version;
        }

        @Override
        public int version() {
            return version;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 3, 0, ",
        "ja, 3, 9, ",
        "ja, 2, 0, textChanged",
        "vi, 5, 3, ",
        "vi, 4, 3, textChanged",
        "vi, 5, 2, sourceChanged",
        "ne, 0, 3, ",
        "ne, 1, 3, textChanged",
        "xx, 0, 3, languageUnknown"
    })
    void a_form_must_have_shown_what_is_there(String language, int text, int source, String refusal) {
        Map<String, Note> texts = Map.of("ja", new Note(3), "vi", new Note(5));
        Seen seen = new Seen(text, source);

        if (refusal == null) {
            TextRules.check(texts, language, seen);
        } else {
            assertEquals(refusal, Refusal.of(() -> TextRules.check(texts, language, seen)));
        }
    }

    @Test
    void nothing_is_translated_without_a_source() {
        assertEquals("sourceMissing", Refusal.of(() -> TextRules.check(Map.of(), "vi", new Seen(0, 0))));
        TextRules.check(Map.of(), "ja", new Seen(0, 0));
    }

    @Test
    void what_cannot_be_seen_is_not_kept() {
        assertEquals("一行 二行", TextRules.line("  一行 \r\n 二行\u0000\uFFF9 "));
        assertEquals("a\n\n- b", TextRules.lines("\r\na  \r\n\r\n- b\u3000\n"));
        assertEquals("é", TextRules.line("e\u0301"));
        assertEquals("क्\u200Dष", TextRules.line("क्\u200Dष"), "joiners make letters");
        assertEquals("", TextRules.line(null));
    }

    @Test
    void a_text_is_there_and_not_too_long() {
        assertEquals(TextRules.MISSING, TextRules.problem("", 3));
        assertNull(TextRules.problem("𠮷野家", 3), "counted by characters");
        assertEquals(TextRules.TOO_LONG, TextRules.problem("abcd", 3));
    }
}
