package kakehashi.domain.company;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Capital as people write it: {@code 1000} and {@code 1,000万円} are ten million yen, like {@code 10,000,000円} and {@code
 * 10000000}; {@code 1億2000万円}, {@code 2千万}, {@code 1000萬日圓}. A bare number counts units of ten thousand yen (万円), as Japanese papers
 * do; from a million on it can only be yen, since no small company has ten thousand million.
 */
public final class Capital {

    private static final long MAN = 10_000;
    private static final long OKU = 100_000_000;
    private static final long BARE_YEN_FROM = 1_000_000;
    private static final Pattern FORM =
            Pattern.compile("(?:(?<oku>[0-9]{1,4})億)?(?:(?<senman>[0-9])千万|(?<man>[0-9]{1,6})万)?"
                    + "(?<rest>[0-9]{1,12})?(円|日元|日?[圆圓]|엔|yen|yên)?");

    private Capital() {}

    /** The yen that are meant; empty when nothing is. */
    public static Optional<Long> yen(String typed) {
        String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("[,.](?=[0-9]{3}(?![0-9]))|\\s", "")
                .replaceAll("[萬만]", "万")
                .replaceAll("[亿억]", "億")
                .toLowerCase(Locale.ROOT);
        Matcher form = FORM.matcher(text);
        boolean bare = text.matches("[0-9]+");
        if (!form.matches() || text.matches("\\D*")) {
            return Optional.empty();
        }
        long rest = part(form, "rest");
        long yen = bare && rest < BARE_YEN_FROM
                ? rest * MAN
                : part(form, "oku") * OKU + part(form, "senman") * 1000 * MAN + part(form, "man") * MAN + rest;
        return Optional.of(yen);
    }

    /** Yen as {@link #yen} reads them: {@code 1000万円}; null stays null. */
    static String written(Long yen) {
        if (yen == null) {
            return null;
        }
        return yen % MAN == 0 ? yen / MAN + "万円" : yen + "円";
    }

    private static long part(Matcher form, String name) {
        return form.group(name) == null ? 0 : Long.parseLong(form.group(name));
    }
}
