package kakehashi.domain.privacy.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds slips in what stands behind the @ of a mail address: a domain that differs by a letter or two from one that many
 * people have, or an ending that nobody has. A hint to ask about, never a reason to refuse.
 */
public final class MailDomains {

    /** What many of the programme's people have. */
    private static final List<String> COMMON = List.of(
            "gmail.com",
            "yahoo.co.jp",
            "yahoo.com",
            "icloud.com",
            "outlook.com",
            "outlook.jp",
            "hotmail.com",
            "hotmail.co.jp",
            "docomo.ne.jp",
            "ezweb.ne.jp",
            "softbank.ne.jp",
            "i.softbank.jp",
            "ymobile.ne.jp",
            "foxmail.com",
            "naver.com",
            "hanmail.net",
            "protonmail.com");

    /** What looks like one of those and is right. */
    private static final Set<String> RIGHT = Set.of(
            "googlemail.com",
            "ymail.com",
            "mail.com",
            "email.com",
            "yahoo.co.kr",
            "yahoo.co.id",
            "yahoo.co.in",
            "yahoo.co.th",
            "yahoo.co.uk",
            "hotmail.co.kr",
            "hotmail.co.th",
            "hotmail.co.uk",
            "docomo-net.ne.jp",
            "outlook.kr");

    /** Endings that are mistyped often; those of two letters are countries and are left alone. */
    private static final List<String> ENDINGS = List.of("com", "net", "org", "edu", "jp");

    /** Endings that look like one of those and are right. */
    private static final Set<String> RIGHT_ENDINGS = Set.of("cam", "new", "next", "ong");

    /** From this length on two slips are one too many for chance. */
    private static final int LONG = 9;

    private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance();

    private MailDomains() {}

    /** The address that a person who typed this one likelier meant; empty when nothing looks like a slip. */
    public static Optional<String> likelier(String typed) {
        String address = Normalizer.normalize(AnswerCheck.line(typed), Normalizer.Form.NFKC);
        int at = address.lastIndexOf('@');
        String domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
        if (at < 1 || COMMON.contains(domain) || RIGHT.contains(domain)) {
            return Optional.empty();
        }
        return Stream.concat(nearest(domain).stream(), ending(domain).stream())
                .findFirst()
                .map(better -> address.substring(0, at + 1) + better);
    }

    private static Optional<String> nearest(String domain) {
        return nearest(domain, 1, COMMON, each -> true)
                .or(() -> nearest(
                        domain,
                        2,
                        COMMON,
                        each -> each.length() >= LONG
                                && domain.length() >= LONG - 1
                                && each.charAt(0) == domain.charAt(0)));
    }

    private static Optional<String> nearest(String text, int slips, List<String> known, Predicate<String> where) {
        return known.stream()
                .filter(where)
                .filter(each -> SLIPS.apply(text, each) <= slips)
                .findFirst();
    }

    private static Optional<String> ending(String domain) {
        int dot = domain.lastIndexOf('.');
        String ending = domain.substring(dot + 1);
        if (dot < 1 || ending.length() < 3 || ENDINGS.contains(ending) || RIGHT_ENDINGS.contains(ending)) {
            return Optional.empty();
        }
        return nearest(ending, 1, ENDINGS, each -> true).map(better -> domain.substring(0, dot + 1) + better);
    }
}
