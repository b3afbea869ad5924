package kakehashi.domain.report;

import java.util.List;

/**
 * What one report counted.
 *
 * @param report its name: it is called {@code Report.<name>}, and {@code Report.<name>.definition} says what is counted,
 *     from when to when and at which moment
 * @param figures in the order they are shown
 * @param persons how many people's personal data were read for it
 */
public record Content(String report, List<Figure> figures, int persons) {

    /** What was counted without reading anybody's personal data. */
    public static Content of(String report, List<Figure> figures) {
        return new Content(report, figures, 0);
    }
}
