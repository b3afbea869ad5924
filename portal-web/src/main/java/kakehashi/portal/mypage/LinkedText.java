package kakehashi.portal.mypage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A typed text with the web addresses in it, which can be followed; nothing else in it means anything. */
public final class LinkedText {

    /** Up to what cannot be at its end, such as the full stop of the sentence or a Japanese word. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&()*+,;=%\\[\\]-]*[A-Za-z0-9/=#&_~-]");

    private LinkedText() {}

    /** A piece of the text; a link when it is an address. */
    public record Piece(String text, boolean linked) {}

    /** The pieces, in order. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(text);
        int from = 0;
        while (addresses.find()) {
            if (addresses.start() > from) {
                pieces.add(new Piece(text.substring(from, addresses.start()), false));
            }
            pieces.add(new Piece(addresses.group(), true));
            from = addresses.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }
}
