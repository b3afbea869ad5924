package kakehashi.domain.privacy.erasure;

import java.util.List;

/**
 * Takes what is given back of a programme year, table after table: those others refer to before those that refer to them.
 * Values are as the database writes them, moments in UTC, yes and no as 1 and 0, hashes in hexadecimal digits.
 */
public interface Returned {

    /**
     * A table begins.
     *
     * @param columns the names of its columns, in the order of each row's values
     */
    void table(String name, List<String> columns);

    /** A row of the table that began last; null for a value that is not there. In the place of a file stands its name. */
    void row(List<String> values);

    /** The content of a file that the last row named. */
    void file(String name, byte[] content);
}
