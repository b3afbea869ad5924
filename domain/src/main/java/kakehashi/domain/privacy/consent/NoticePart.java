package kakehashi.domain.privacy.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.i18n.Ruby;

/**
 * A part of a notice as it is shown.
 *
 * @param title its heading
 * @param paragraphs what stands below
 * @param audience who alone reads it, by the name of the constant; null when everybody does
 */
public record NoticePart(String title, List<String> paragraphs, String audience) {

    private static final String HEADING = "# ";
    private static final Pattern FOR_ONE = Pattern.compile("# \\[(SEEKER|COMPANY)] *(.*)");

    /**
     * The parts of a notice, in which a line that begins with {@code #} is a heading and each other line a paragraph; a
     * heading that begins with {@code [SEEKER]} or {@code [COMPANY]} is for that audience alone.
     */
    public static List<NoticePart> of(String body) {
        List<NoticePart> parts = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (String line : body.split("\n")) {
            if (line.startsWith(HEADING)) {
                paragraphs = new ArrayList<>();
                parts.add(new NoticePart(Ruby.annotate(heading(line)), paragraphs, audience(line)));
            } else if (!line.isBlank()) {
                paragraphs.add(Ruby.annotate(line));
            }
        }
        return parts;
    }

    /** A notice as an audience reads it: without the parts for another, and without a word of whom the others are for. */
    static String readBy(String audience, String body) {
        List<String> lines = new ArrayList<>();
        boolean read = true;
        for (String line : body.split("\n", -1)) {
            if (line.startsWith(HEADING)) {
                String only = audience(line);
                read = only == null || only.equals(audience);
                lines.add(read ? HEADING + heading(line) : null);
            } else {
                lines.add(read ? line : null);
            }
        }
        return lines.stream().filter(line -> line != null).collect(Collectors.joining("\n"));
    }

    private static String audience(String line) {
        Matcher one = FOR_ONE.matcher(line);
        return one.matches() ? one.group(1) : null;
    }

    private static String heading(String line) {
        Matcher one = FOR_ONE.matcher(line);
        return one.matches() ? one.group(2) : line.substring(HEADING.length());
    }
}
