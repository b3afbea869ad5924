package kakehashi.domain.privacy.register;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/**
 * Reads a day as people write it in our languages: {@code 2029-04-20}, {@code 20290420}, {@code 2029年4月20日}, {@code
 * 20/04/2029}, {@code 20 April 2029}, with or without a weekday. With digits alone the year stands first or last; the
 * month stands in the middle, since none of our languages puts it before the day. Years of Japanese eras are read, too:
 * {@code 令和11年4月20日}.
 */
public final class TypedDate {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\s,./()、-]+");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\d\\s,./()、-]+");
    private static final Pattern ERA = Pattern.compile("(明治|大正|昭和|平成|令和)(元|\\d{1,2})年\\d{1,2}月\\d{1,2}日");
    private static final ULocale ERAS = ULocale.forLanguageTag("ja-u-ca-japanese");
    private static final int LEAST_YEAR = 1000;

    private static final Map<String, Month> MONTHS = months();

    private TypedDate() {}

    /** The day; empty when what was typed cannot be read as one. */
    public static Optional<LocalDate> read(String typed) {
        String text =
                latinDigits(Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        if (!ALLOWED.matcher(text).matches()) {
            return Optional.empty();
        }
        String close = text.replaceAll("\\s", "");
        if (ERA.matcher(close).lookingAt()) {
            return era(close);
        }
        String spaced = COMPACT.matcher(text).replaceAll("$1-$2-$3");
        List<Integer> numbers = NUMBER.matcher(spaced)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        return switch (numbers.size()) {
            case 2 -> month(spaced).flatMap(month -> date(numbers.get(0), month, numbers.get(1)));
            case 3 -> date(numbers.get(0), numbers.get(1), numbers.get(2));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> era(String text) {
        SimpleDateFormat format = new SimpleDateFormat("Gy年M月d日", ERAS);
        format.setTimeZone(TimeZone.GMT_ZONE);
        format.setLenient(false);
        Date day = format.parse(text, new ParsePosition(0));
        return Optional.ofNullable(day).map(each -> LocalDate.ofInstant(each.toInstant(), ZoneOffset.UTC));
    }

    private static Optional<LocalDate> date(int first, int month, int last) {
        int year = Math.max(first, last);
        int day = Math.min(first, last);
        try {
            return year < LEAST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .map(MONTHS::get)
                .filter(Objects::nonNull)
                .map(Month::getValue)
                .findFirst();
    }

    private static String latinDigits(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints().forEach(c -> latin.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return latin.toString();
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Language language : Languages.all()) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    months.put(month.getDisplayName(style, language.locale()).toLowerCase(Locale.ROOT), month);
                }
            }
        }
        return Map.copyOf(months);
    }
}
