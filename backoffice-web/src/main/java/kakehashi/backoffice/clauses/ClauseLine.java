package kakehashi.backoffice.clauses;

import java.util.List;
import kakehashi.backoffice.lists.Address;
import kakehashi.domain.privacy.clauses.ClauseRow;

/**
 * A clause or a measure in words.
 *
 * @param id its mark, such as {@code T6} or {@code WS2}
 * @param title its number and what it is about
 * @param standing how it stands
 * @param notes what was counted and found
 */
public record ClauseLine(String id, String title, ClauseRow.Standing standing, List<Note> notes) {

    /**
     * What was counted or found.
     *
     * @param text in words
     * @param fine whether it is as the clause wants it
     * @param link where it can be seen; null when the reader cannot open that
     */
    public record Note(String text, boolean fine, Address link) {

        /** Whether the reader can see it. */
        public boolean linked() {
            return link != null;
        }
    }

    /** Its notes in one text. */
    String said() {
        return String.join("\n", notes.stream().map(Note::text).toList());
    }
}
