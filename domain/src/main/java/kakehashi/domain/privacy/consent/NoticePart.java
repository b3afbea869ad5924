package kakehashi.domain.privacy.consent;

import java.util.ArrayList;
import java.util.List;
import kakehashi.i18n.Ruby;

/**
 * A part of a notice as it is shown.
 *
 * @param title its heading
 * @param paragraphs what stands below
 */
public record NoticePart(String title, List<String> paragraphs) {

    /** The parts of a notice, in which a line that begins with {@code #} is a heading and each other line a paragraph. */
    public static List<NoticePart> of(String body) {
        List<NoticePart> parts = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (String line : body.split("\n")) {
            if (line.startsWith("# ")) {
                paragraphs = new ArrayList<>();
                parts.add(new NoticePart(Ruby.annotate(line.substring(2)), paragraphs));
            } else if (!line.isBlank()) {
                paragraphs.add(Ruby.annotate(line));
            }
        }
        return parts;
    }
}
