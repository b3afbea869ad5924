package kakehashi.backoffice.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of the source beside a translation.
 *
 * @param text the line
 * @param fresh whether it was not there when the translation was found right
 */
public record SourceLine(String text, boolean fresh) {

    /** How it looks: {@code fresh}, or nothing special. */
    public String style() {
        return fresh ? "fresh" : "";
    }

    /** The lines of a part of the source; {@code before} is what all of it said then, null when it has not changed. */
    static List<SourceLine> of(String part, String before) {
        Set<String> known = before == null
                ? Set.of()
                : Arrays.stream(before.split("\n")).map(String::strip).collect(Collectors.toSet());
        return Arrays.stream(part.split("\n"))
                .map(line -> new SourceLine(line, before != null && !line.isBlank() && !known.contains(line.strip())))
                .toList();
    }
}
