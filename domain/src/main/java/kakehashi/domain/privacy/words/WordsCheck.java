package kakehashi.domain.privacy.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.programme.ReferenceNumber;

/**
 * Finds what tells who somebody is, and what nobody may be asked about, in words of staff. What the office says of itself
 * and of the venue is no secret.
 *
 * <p>Source: R-WS4, R-CS4, T5.
 */
public final class WordsCheck {

    private static final Pattern LINK = Pattern.compile("https?://\\S*/[A-Za-z0-9_-]{20,}\\S*");
    private static final Pattern ANY_LINK = Pattern.compile("https?://\\S+");
    private static final Pattern MAIL = Pattern.compile("[^\\s<>@()\\[\\],;:「」、。]+@[\\p{L}0-9.-]+\\.\\p{L}{2,}");

    /** A mail address in which a word in brackets, or an at sign between blanks, stands for the at sign; not @ 12.30pm. */
    private static final Pattern SPELT_MAIL = Pattern.compile(
            "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++\\s*+"
                    + "(?:[(\\[{<【〔]\\s*+(?:at|@|アット(?:マーク)?+)\\s*+[)\\]}>】〕]|@)\\s*+[A-Za-z0-9-]++"
                    + "(?:(?:\\.|\\s*+[(\\[{<【〔]\\s*+(?:dot|\\.|ドット)\\s*+[)\\]}>】〕]\\s*+)[A-Za-z0-9-]++)++"
                    + "(?<=[^A-Za-z0-9-][A-Za-z]{2,63})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE =
            Pattern.compile("(?<![0-9A-Za-z])[Kk]?[0-9]{3}[- ]?[0-9]{4}[- ]?[0-9]{3}(?![0-9])");
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9A-Za-z/.-])[+0][0-9(][0-9 ().\\-‐-―−ー]{6,}[0-9](?![0-9])");
    private static final Pattern BARE_PHONE = Pattern.compile("0[0-9]{9}");

    /** The digits that numbers are spelt with in Japanese, by what they stand for. */
    private static final String SPELT_DIGITS = "〇一二三四五六七八九";

    private static final String ANY_DIGIT = "[0-9零" + SPELT_DIGITS + "]";

    /** A number that may be spelt; it does not begin within a day such as 2026-04-01. */
    private static final Pattern SPELT_PHONE =
            Pattern.compile("(?<!%1$s)(?<!%1$s[./-])[0〇零][%1$s ().\\-‐-―−ー]{6,}%1$s(?!%1$s)".formatted(ANY_DIGIT));

    private static final Pattern DAY = Pattern.compile("(?<![0-9])[0-9]{1,2}[.-][0-9]{1,2}[.-]20[0-9]{2}(?![0-9])");
    private static final int SHORTEST_PHONE = 9;

    private static final Pattern ADDRESS =
            Pattern.compile("〒\\s*[0-9]{3}|(?<![0-9-])[0-9]{3}-[0-9]{4}(?![0-9-])|[0-9一二三四五六七八九十]+(?:丁目|番地|番[0-9]+号)"
                    + "|(?<![0-9-])[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}(?![0-9-])"
                    + "|\\p{IsHan}{2,3}[都道府県]\\p{IsHan}{1,6}[市区町村]\\S{0,12}[0-9]");

    private final List<String> known;
    private final List<Pattern> mails;
    private final Set<String> phones;
    private final WordBook book;

    /**
     * A check that lets through what the office tells everybody, such as its own number and the venue, and how to reach
     * other offices. A number is the same however it is written; a part of a longer one is not.
     */
    public WordsCheck(Collection<String> known, WordBook book) {
        this.book = book;
        List<String> all = Stream.concat(known.stream(), book.contacts().stream())
                .map(WordsCheck::normal)
                .filter(each -> !each.isBlank())
                .toList();
        this.phones = in(all, PHONE).map(WordsCheck::dialled).collect(Collectors.toSet());
        this.mails = in(all, MAIL).map(WordsCheck::whole).toList();
        this.known = all.stream()
                .filter(each -> each.chars().anyMatch(Character::isLetter))
                .filter(each -> !MAIL.matcher(each).matches())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> in(List<String> all, Pattern pattern) {
        return all.stream().flatMap(each -> pattern.matcher(each).results()).map(hit -> hit.group()
                .strip());
    }

    /** The digits of a number as it is dialled in Japan. */
    private static String dialled(String words) {
        String digits = words.replaceAll("[^0-9]", "");
        return words.startsWith("+81") ? digits.replaceFirst("^810?", "0") : digits;
    }

    /** A mail address that is no part of a longer one. */
    private static Pattern whole(String address) {
        return Pattern.compile(
                "(?<![A-Za-z0-9._%+-])" + Pattern.quote(address) + "(?![A-Za-z0-9-]|\\.[A-Za-z])",
                Pattern.CASE_INSENSITIVE);
    }

    private boolean isPublic(String number) {
        return phones.contains(dialled(number.strip()));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** What must not stand in a text, in the order of kinds; empty when it may leave. */
    public List<Finding> find(String typed) {
        Rest rest = new Rest(normal(typed));
        mails.forEach(rest::skip);
        known.forEach(rest::skip);
        rest.take(Finding.Kind.LINK, LINK, any -> true);
        rest.skip(ANY_LINK);
        rest.take(Finding.Kind.MAIL_ADDRESS, MAIL, any -> true);
        rest.take(Finding.Kind.MAIL_ADDRESS, SPELT_MAIL, any -> true);
        rest.take(Finding.Kind.REFERENCE, REFERENCE, WordsCheck::isReference);
        rest.skip(DAY);
        rest.skip(PHONE, this::isPublic);
        rest.take(Finding.Kind.PHONE, PHONE, WordsCheck::isPhone);
        rest.take(Finding.Kind.PHONE, SPELT_PHONE, words -> isPhone(digits(words)) && !isPublic(digits(words)));
        rest.take(Finding.Kind.ADDRESS, ADDRESS, any -> true);
        rest.take(Finding.Kind.NAME, book.addressed(), words -> !book.isAnybody(words));
        Stream<Finding> forbidden = book.forbiddenIn(rest.text);
        return Stream.concat(rest.found.stream(), forbidden)
                .distinct()
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }

    /** Ten digits that begin with 0 are dialled, unless they are written as a number of ours. */
    private static boolean isReference(String words) {
        return !BARE_PHONE.matcher(words).matches() && ReferenceNumber.isValid(ReferenceNumber.normalise(words));
    }

    /** A number with digits for the words that spell them. */
    private static String digits(String words) {
        String digits = words.replace('零', '〇');
        for (int digit = 0; digit < SPELT_DIGITS.length(); digit++) {
            digits = digits.replace(SPELT_DIGITS.charAt(digit), Character.forDigit(digit, 10));
        }
        return digits;
    }

    private static boolean isPhone(String words) {
        return words.chars().filter(Character::isDigit).count() >= SHORTEST_PHONE;
    }

    /** A text from which whatever was dealt with is taken, so that it is not found again as something else. */
    private static final class Rest {

        private final List<Finding> found = new ArrayList<>();
        private String text;

        Rest(String text) {
            this.text = text;
        }

        void skip(String words) {
            text = text.replace(words, "\n");
        }

        void skip(Pattern pattern) {
            text = pattern.matcher(text).replaceAll("\n");
        }

        void skip(Pattern pattern, Predicate<String> condition) {
            text = pattern.matcher(text)
                    .replaceAll(hit -> condition.test(hit.group()) ? "\n" : Matcher.quoteReplacement(hit.group()));
        }

        void take(Finding.Kind kind, Pattern pattern, Predicate<String> condition) {
            text = pattern.matcher(text).replaceAll(hit -> {
                if (!condition.test(hit.group())) {
                    return Matcher.quoteReplacement(hit.group());
                }
                found.add(new Finding(kind, hit.group().strip()));
                return "\n";
            });
        }
    }
}
