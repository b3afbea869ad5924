package kakehashi.i18n;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readings over kanji.
 *
 * <p>Texts are written in the notation of Aozora Bunko: {@code 予約《よやく》}, or {@code ｜9日《ここのか》} where the base is
 * not kanji alone. In memory a reading is held between Unicode's interlinear annotation characters, which no person can
 * type, so that what a visitor typed is never taken for markup. Whoever shows a text asks for it plain or in parts.
 */
public final class Ruby {

    private static final char ANCHOR = '\uFFF9';
    private static final char SEPARATOR = '\uFFFA';
    private static final char TERMINATOR = '\uFFFB';

    private static final String READING = "《([\\p{IsHiragana}\\p{IsKatakana}ー・ ]+)》";
    private static final Pattern MARKUP = Pattern.compile("｜([^｜《》]+)" + READING + "|([\\p{IsHan}々〆ヶ]+)" + READING);

    private Ruby() {}

    /** Turns the markup into annotations. */
    public static String annotate(String markup) {
        if (markup.indexOf('《') < 0) {
            return markup;
        }
        return MARKUP.matcher(markup).replaceAll(match -> {
            boolean marked = match.group(1) != null;
            String base = marked ? match.group(1) : match.group(3);
            String reading = marked ? match.group(2) : match.group(4);
            return Matcher.quoteReplacement(ANCHOR + base + SEPARATOR + reading + TERMINATOR);
        });
    }

    /** Whether the text carries readings. */
    public static boolean isAnnotated(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ANCHOR) {
                return true;
            }
        }
        return false;
    }

    /** The text without its readings and word joiners, for mails, titles and attributes. */
    public static String plain(String annotated) {
        if (!isAnnotated(annotated)) {
            return LoanWords.plain(annotated);
        }
        StringBuilder plain = new StringBuilder(annotated.length());
        split(annotated, plain::append, (base, reading) -> plain.append(base));
        return LoanWords.plain(plain.toString());
    }

    /** The text with each reading in brackets behind its word, for lists of choices. */
    public static String bracketed(String annotated) {
        StringBuilder text = new StringBuilder(annotated.length());
        split(
                annotated,
                text::append,
                (base, reading) -> text.append(base).append('(').append(reading).append(')'));
        return LoanWords.plain(text.toString());
    }

    /** Whether no line is broken between these, in texts with blanks between phrases. */
    public static boolean isInsideWord(char left, char right) {
        return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    }

    /** Hands the text on in order: pieces without reading, and pairs of base and reading. */
    public static void split(String annotated, Consumer<String> text, BiConsumer<String, String> pair) {
        int from = 0;
        for (int start = annotated.indexOf(ANCHOR); start >= 0; start = annotated.indexOf(ANCHOR, from)) {
            int middle = annotated.indexOf(SEPARATOR, start);
            int end = annotated.indexOf(TERMINATOR, start);
            if (middle < 0 || end < middle) {
                break;
            }
            if (start > from) {
                text.accept(annotated.substring(from, start));
            }
            pair.accept(annotated.substring(start + 1, middle), annotated.substring(middle + 1, end));
            from = end + 1;
        }
        if (from < annotated.length()) {
            text.accept(annotated.substring(from));
        }
    }
}
