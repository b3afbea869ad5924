package kakehashi.backoffice.fields;

import java.util.List;

/**
 * What an audience is asked, by kind of event.
 *
 * @param audience by the name of its constant
 * @param kinds the kinds of events, in words
 * @param rows a row for each field
 */
public record MatrixTable(String audience, List<String> kinds, List<Row> rows) {

    /**
     * A field.
     *
     * @param label what it is called
     * @param reason what it is needed for
     * @param cells one for each kind
     */
    public record Row(String label, String reason, List<Cell> cells) {}

    /**
     * Whether a kind of event asks for a field.
     *
     * @param kind the kind, in words
     * @param need how
     */
    public record Cell(String kind, Need need) {}

    /** Whether a field is asked for. */
    public enum Need {
        REQUIRED,
        OPTIONAL,
        NOT_ASKED
    }
}
