package kakehashi.domain.reporting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import kakehashi.domain.report.Content;

/**
 * All figures of a period.
 *
 * @param moment when they were counted
 * @param contents by report, in the order they are shown
 */
public record Figures(Instant moment, List<Content> contents) {

    /** How many people's personal data were read for them, at the most. */
    int persons() {
        return contents.stream().mapToInt(Content::persons).max().orElse(0);
    }

    /** Tells figures from others, whenever they were counted; in hexadecimal. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        contents.forEach(content -> content.figures().forEach(figure -> text.append(content.report())
                .append('|')
                .append(figure.part())
                .append('|')
                .append(figure.label())
                .append('|')
                .append(figure.mark())
                .append('|')
                .append(figure.amount())
                .append('\n')));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
