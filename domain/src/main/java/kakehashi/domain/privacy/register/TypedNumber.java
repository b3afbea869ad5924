package kakehashi.domain.privacy.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers as people write them: in the digits of any script, with commas between thousands, and with what is counted
 * behind them, such as {@code １２名}, {@code 5日間}, {@code 21 tuổi} or {@code २१}.
 */
public final class TypedNumber {

    /** What is counted: people, pairs, companies, days, years of age. */
    private static final String COUNTED = "人|名|組|社|つ|日間?|歳|才|岁|歲|天|세|명|일|years? ?(old)?|people|persons?|days?"
            + "|tuổi|người|ngày|वर्ष|जना|दिन|နှစ်|ဦး|ယောက်|ရက်|orang|hari|tahun|taon|araw|tao|คน|วัน|ปี";

    private static final Pattern FORM =
            Pattern.compile("(?<digits>[0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2}) ?(" + COUNTED + ")?");

    private TypedNumber() {}

    /** The number that is meant; empty when nothing is, or something else. */
    public static Optional<Integer> read(String typed) {
        StringBuilder latin = new StringBuilder();
        Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> latin.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        Matcher form = FORM.matcher(latin);
        return form.matches() ? Optional.of(Integer.valueOf(form.group("digits").replace(",", ""))) : Optional.empty();
    }
}
