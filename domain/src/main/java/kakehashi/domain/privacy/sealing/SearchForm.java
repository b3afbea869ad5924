package kakehashi.domain.privacy.sealing;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings what a person typed into the one form that is indexed and searched.
 *
 * <p>Source: domain 2.10 (search key: decomposed, without marks, đ as d, upper case).
 */
public final class SearchForm {

    /** Beginnings of at most this many letters can be searched. */
    private static final int LONGEST_PREFIX = 10;

    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern NEEDS_MORE = Pattern.compile("[\\p{IsLatin}\\p{IsHiragana}\\p{IsKatakana}\\p{N}]");
    /** Forms of kanji in names that are written either way, each with the usual one behind it. Source: domain 2.10. */
    private static final String VARIANTS = "髙高﨑崎碕崎嵜崎邊辺邉辺齋斎齊斉濱浜濵浜德徳惠恵澤沢廣広眞真國国冨富嶋島嶌島龍竜瀧滝櫻桜與与桒桑栁柳曻昇";

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private SearchForm() {}

    /** A mail address: composed, trimmed, lower case. */
    public static String mail(String address) {
        return Normalizer.normalize(address.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The words of a name, in order, upper case; Latin letters lose their marks, other scripts keep theirs. */
    public static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : NOT_WORD.split(Normalizer.normalize(name, Normalizer.Form.NFKC))) {
            if (!word.isEmpty()) {
                words.add(fold(word));
            }
        }
        return words;
    }

    /** A whole name as it is compared with others: its words in alphabetical order, as {@link #words} fold them. */
    public static String whole(String name) {
        return words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    /** All letters and digits of a text in one word, upper case, as {@link #words} fold them. */
    public static String letters(String text) {
        return fold(NOT_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(""));
    }

    /** Whether nobody can be looked for by a text: it has no word of two letters, and no single kanji or Hangul syllable. */
    public static boolean isTooShort(String text) {
        return words(text).stream()
                .noneMatch(word -> word.codePointCount(0, word.length()) > 1
                        || !NEEDS_MORE.matcher(word).matches());
    }

    /** Every beginning of every word: from two letters (one, for a kanji or a one-letter word) to ten. */
    public static Set<String> prefixes(String name) {
        Set<String> prefixes = new LinkedHashSet<>();
        for (String word : words(name)) {
            int letters = Math.min(word.codePointCount(0, word.length()), LONGEST_PREFIX);
            int shortest = letters == 1 || Character.isIdeographic(word.codePointAt(0)) ? 1 : 2;
            for (int length = shortest; length <= letters; length++) {
                prefixes.add(word.substring(0, word.offsetByCodePoints(0, length)));
            }
        }
        return prefixes;
    }

    /** What is looked up for one typed word: its first ten letters. */
    public static String prefix(String word) {
        int letters = Math.min(word.codePointCount(0, word.length()), LONGEST_PREFIX);
        return word.substring(0, word.offsetByCodePoints(0, letters));
    }

    private static int usual(int letter) {
        int found = VARIANTS.indexOf(letter);
        return found >= 0 && found % 2 == 0 ? VARIANTS.codePointAt(found + 1) : letter;
    }

    private static String fold(String word) {
        String usual = word.codePoints()
                .map(SearchForm::usual)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String upper = usual.replace('đ', 'd').replace('Đ', 'D').toUpperCase(Locale.ROOT);
        String decomposed = Normalizer.normalize(upper, Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
    }
}
