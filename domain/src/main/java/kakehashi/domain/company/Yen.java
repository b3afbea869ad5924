package kakehashi.domain.company;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money as people write them: {@code 230,000円}, {@code 23万円}, {@code 二十三万円}, {@code 1億2000万円}, {@code
 * 2千万}, {@code 1000萬日圓}. A bare number counts yen.
 */
final class Yen {

    static final long MAN = 10_000;

    private static final long OKU = 100_000_000;
    private static final Pattern FORM =
            Pattern.compile("(?:(?<oku>[0-9]{1,4})億)?(?:(?<senman>[0-9])千万|(?<man>[0-9]{1,6})万)?"
                    + "(?<rest>[0-9]{1,12})?(円|日元|日?[圆圓]|엔|yen|yên)?");

    /** A whole number in kanji, which no digit stands before or behind. */
    private static final Pattern KANJI = Pattern.compile("(?<![0-9])[〇一二三四五六七八九十百千][〇一二三四五六七八九十百千万億]*(?![0-9])");

    private Yen() {}

    /** The yen that are meant; empty when nothing is. */
    static Optional<Long> read(String typed) {
        String text = KANJI.matcher(plain(typed)).replaceAll(Yen::digits);
        Matcher form = FORM.matcher(text);
        return !form.matches() || text.matches("\\D*")
                ? Optional.empty()
                : Optional.of(part(form, "oku") * OKU
                        + part(form, "senman") * 1000 * MAN
                        + part(form, "man") * MAN
                        + part(form, "rest"));
    }

    /** Whether it is a number without any unit. */
    static boolean isBare(String typed) {
        return plain(typed).matches("[0-9]+|[〇一二三四五六七八九十百千]+");
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("[,.](?=[0-9]{3}(?![0-9]))|\\s", "")
                .replaceAll("[萬만]", "万")
                .replaceAll("[亿억]", "億")
                .toLowerCase(Locale.ROOT);
    }

    private static String digits(MatchResult kanji) {
        ParsePosition end = new ParsePosition(0);
        Number number =
                new RuleBasedNumberFormat(ULocale.JAPANESE, RuleBasedNumberFormat.SPELLOUT).parse(kanji.group(), end);
        return end.getIndex() == kanji.group().length() ? String.valueOf(number.longValue()) : kanji.group();
    }

    private static long part(Matcher form, String name) {
        return form.group(name) == null ? 0 : Long.parseLong(form.group(name));
    }
}
