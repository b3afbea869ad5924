package kakehashi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoanWordsTest {

    private static int lines(String text) {
        BreakIterator lines = BreakIterator.getLineInstance(new ULocale("my"));
        lines.setText(text);
        int pieces = 0;
        while (lines.next() != BreakIterator.DONE) {
            pieces++;
        }
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(strings = {"အီးမေးလ်", "လင့်ခ်", "အင်တာနက်", "မက်ဆေ့ချ်", "ဘရောက်ဇာ", "ဝက်ဘ်ဆိုက်", "ဒေတာ"})
    void a_line_ends_inside_a_loan_word_unless_it_is_joined(String word) {
        assertTrue(lines(word) > 1);
        assertEquals(1, lines(LoanWords.join(word)));
        assertEquals(word, Ruby.plain(LoanWords.join(word)));
    }

    @Test
    void other_words_stay_as_they_are_written() {
        String text = "ကုမ္ပဏီ အချက်အလက်ကို စစ်ဆေးနေပါသည်။ မိတ်ဆက်ရှင်းလင်းပွဲ 予約 e-mail";
        assertEquals(text, LoanWords.join(text));
        assertEquals("ဒေတာ့", LoanWords.join("ဒေတာ့"));
    }

    @Test
    void pages_have_joined_words_and_mails_have_not() {
        Texts burmese = Texts.of(Languages.find("my").orElseThrow());
        assertTrue(burmese.get("field.email").contains("\u2060"));
        assertFalse(burmese.plain("field.email").contains("\u2060"));
    }
}
