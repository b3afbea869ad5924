package kakehashi.backoffice.changes;

import java.util.List;

/**
 * What a register says of a subject, in words.
 *
 * @param register which register
 * @param label the login, name or label
 * @param before what was reported last
 * @param after what it says now
 */
public record ChangeLine(String register, String label, String before, String after) {

    /** All of it, in the order of the columns. */
    List<String> cells() {
        return List.of(register, label, before, after);
    }
}
