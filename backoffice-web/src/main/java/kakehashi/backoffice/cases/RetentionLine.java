package kakehashi.backoffice.cases;

import java.util.List;

/**
 * Whether somebody still works where they joined, as it stands in a list.
 *
 * @param mark after how many months it is asked
 * @param day from which day on
 * @param words what became of it, sentence by sentence
 * @param way to the page on which an answer is entered; null when none can be
 */
public record RetentionLine(String mark, String day, List<String> words, CaseLine.Way way) {

    /** The same for whoever may read it and enter nothing. */
    RetentionLine unenterable() {
        return new RetentionLine(mark, day, words, null);
    }

    /** Whether an answer can be entered. */
    public boolean isEnterable() {
        return way != null;
    }
}
