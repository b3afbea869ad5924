package kakehashi.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a text that names where the office can be reached.
 *
 * @param text the words
 * @param link where they lead, {@code tel:} or {@code mailto:}; null for words alone
 */
public record Reachable(String text, String link) {

    /** What may stand between two characters so that no line ends there. */
    private static final String WORD_JOINERS = "\u2060*";

    /** The pieces of a text, in order; joined they are the text. A phone number or mail address may be empty. */
    static List<Reachable> of(String text, String phone, String mail) {
        String names = Stream.of(phone, mail)
                .filter(each -> !each.isEmpty())
                .map(Reachable::joined)
                .collect(Collectors.joining("|"));
        List<Reachable> pieces = new ArrayList<>();
        int from = 0;
        if (!names.isEmpty()) {
            Matcher found = Pattern.compile(names).matcher(text);
            while (found.find()) {
                add(pieces, text.substring(from, found.start()), null);
                add(pieces, found.group(), found.group().equals(mail) ? "mailto:" + mail : "tel:" + dialled(phone));
                from = found.end();
            }
        }
        add(pieces, text.substring(from), null);
        return pieces;
    }

    private static void add(List<Reachable> pieces, String text, String link) {
        if (!text.isEmpty()) {
            pieces.add(new Reachable(text, link));
        }
    }

    private static String joined(String name) {
        return name.codePoints()
                .mapToObj(each -> Pattern.quote(Character.toString(each)))
                .collect(Collectors.joining(WORD_JOINERS));
    }

    private static String dialled(String phone) {
        return phone.replaceAll("[^0-9+]", "");
    }

    /** Whether it can be followed. */
    public boolean linked() {
        return link != null;
    }
}
