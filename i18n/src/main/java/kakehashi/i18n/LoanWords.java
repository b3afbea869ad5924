package kakehashi.i18n;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loan words of Burmese, which is written without blanks between words. The dictionary by which browsers break its lines
 * (ICU's) lacks these and breaks inside them, even inside a syllable; a word joiner between their letters holds them
 * together. Texts for other places than pages are without ({@link Ruby#plain}).
 */
final class LoanWords {

    private static final String JOINER = "\u2060";

    private static final List<String> BURMESE = List.of(
            "အီးမေးလ်",
            "လင့်ခ်",
            "အင်တာနက်",
            "မက်ဆေ့ချ်",
            "ပရိုဂရမ်",
            "ဘရောက်ဇာ",
            "ကွတ်ကီး",
            "ဝက်ဘ်ဆိုက်",
            "ဆော့ဖ်ဝဲ",
            "ဒီဇိုင်နာ",
            "ဒေတာ",
            "တိုကျို");

    /** A word that no vowel or tone sign follows, which would make it part of another. */
    private static final Pattern WORD = Pattern.compile("(?:" + String.join("|", BURMESE) + ")(?![\u102B-\u103E])");

    /** Before each letter inside a word; no letter that stands under another begins anything. */
    private static final Pattern INSIDE = Pattern.compile("(?<=.)(?<!\u1039)(?=[\u1000-\u102A\u103F])");

    private LoanWords() {}

    static String join(String text) {
        return WORD.matcher(text)
                .replaceAll(word ->
                        Matcher.quoteReplacement(INSIDE.matcher(word.group()).replaceAll(JOINER)));
    }

    static String plain(String text) {
        return text.indexOf(JOINER) < 0 ? text : text.replace(JOINER, "");
    }
}
