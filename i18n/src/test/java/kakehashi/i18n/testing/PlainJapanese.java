package kakehashi.i18n.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.i18n.Ruby;

/**
 * What plain Japanese must not have: long sentences, kanji without reading, polite forms beyond です and ます, words of
 * offices, double negations, dates with a slash.
 *
 * <p>Source: domain 3.1 (guideline of the Immigration Services Agency and the Agency for Cultural Affairs).
 */
public final class PlainJapanese {

    /** Letters of a sentence without blanks; what stands in brackets explains and is not counted. */
    public static final int LONGEST_SENTENCE = 40;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。？！])|\\n");
    private static final Pattern EXPLANATION = Pattern.compile("\\([^()]*\\)|\\{[^{}]*}");
    private static final Pattern BANNED = Pattern.compile("いただ|ございま|くださいませ|いらっしゃ|おっしゃ|申し上げ|ご覧|なければなら|ないわけ|させられ"
            + "|せざるを|について|により|によって|及び|又は|もしくは|ならびに|〜|／|[0-9]/[0-9]");

    /** Words of politeness that everybody learns in the first lesson. */
    private static final Pattern LEARNT_FIRST = Pattern.compile("ありがとう ?ございま(す|した)");

    private PlainJapanese() {}

    /** What is wrong with a text written with readings; empty when nothing is. */
    public static List<String> faults(String markup) {
        List<String> faults = new ArrayList<>();
        String annotated = Ruby.annotate(markup);
        StringBuilder bare = new StringBuilder();
        Ruby.split(annotated, bare::append, (base, reading) -> {});
        if (bare.codePoints().anyMatch(Character::isIdeographic)) {
            faults.add("kanji without reading: " + bare);
        }
        String plain = Ruby.plain(annotated);
        Matcher banned = BANNED.matcher(LEARNT_FIRST.matcher(plain).replaceAll(""));
        while (banned.find()) {
            faults.add("not plain: " + banned.group());
        }
        for (String sentence : SENTENCE_END.split(plain)) {
            String counted = EXPLANATION.matcher(sentence).replaceAll("").replaceAll("\\s", "");
            if (counted.length() > LONGEST_SENTENCE) {
                faults.add(counted.length() + " letters: " + sentence);
            }
        }
        return faults;
    }
}
