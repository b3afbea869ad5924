package kakehashi.domain.privacy.closing;

/**
 * Something that is left of a year.
 *
 * @param kind what
 * @param table the table; null for what is no row
 * @param count how much of it
 */
public record Leftover(Kind kind, String table, long count) {

    /** What can be left. */
    public enum Kind {
        /** Rows that are not shown to be of another year. */
        ROWS,
        /** Rows with a value that was sealed with the year's key. */
        SEALED,
        /** Files of mails. */
        MAIL_FILES,
        /** The file of the package. */
        PACKAGE,
        /** The year's keys. */
        KEYS
    }
}
