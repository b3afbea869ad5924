package kakehashi.i18n;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Two languages nobody speaks, made of English, to find texts that are no keys and pages that break: {@code en-XA} has
 * accents, brackets and a third more letters; {@code ar-XB} runs from right to left.
 *
 * <p>Source: CLDR, pseudo-locales.
 */
final class Pseudo {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "áƀçďéƒģĥîĵķļɱñöþqřšťûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞQŘŠŢÛṼŴẊÝŽ";

    private Pseudo() {}

    static boolean is(String tag) {
        return Languages.find(tag).isEmpty()
                && Languages.known().stream()
                        .anyMatch(language -> language.tag().equals(tag));
    }

    /** An English pattern in a made-up language; its placeholders stay as they are. */
    static String pattern(String tag, String english) {
        boolean leftToRight = tag.equals("en-XA");
        String changed = english.indexOf('{') < 0 ? words(english, leftToRight) : literals(english, leftToRight);
        return leftToRight ? "[" + changed + "·".repeat(english.length() / 3) + "]" : changed;
    }

    /** Changes what stands in messages; names, types and selectors of arguments stay. */
    private static String literals(String english, boolean leftToRight) {
        MessagePattern parsed = new MessagePattern(english);
        StringBuilder changed = new StringBuilder();
        Deque<Part.Type> within = new ArrayDeque<>();
        int from = 0;
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            String between = english.substring(from, Math.max(part.getIndex(), from));
            changed.append(within.peek() == Part.Type.MSG_START ? words(between, leftToRight) : between);
            changed.append(english, Math.max(part.getIndex(), from), Math.max(part.getLimit(), from));
            from = Math.max(part.getLimit(), from);
            switch (part.getType()) {
                case MSG_START, ARG_START -> within.push(part.getType());
                case MSG_LIMIT, ARG_LIMIT -> within.pop();
                default -> {
                    // Names, types, selectors and syntax stand where they stand.
                }
            }
        }
        return changed.append(english.substring(from)).toString();
    }

    private static String words(String text, boolean leftToRight) {
        return leftToRight ? accents(text) : text.replaceAll("[A-Za-z]+", "\u202E$0\u202C");
    }

    private static String accents(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            int place = PLAIN.indexOf(letter);
            changed.append(place < 0 ? letter : ACCENTED.charAt(place));
        }
        return changed.toString();
    }
}
