package kakehashi.backoffice.inspections;

import kakehashi.backoffice.lists.Address;

/**
 * A point of the checklist in words, as one answer has it.
 *
 * @param number its number
 * @param title what it is called
 * @param clause the clauses it stands for
 * @param standing {@code UNANSWERED}, {@code MET}, {@code NOT_APPLICABLE}, {@code UNMET}, {@code LATE} or {@code
 *     MENDED}
 * @param evidence what was looked at
 * @param finding what is wrong
 * @param mending by when it is mended, or when, how and by whom it was
 * @param said who said so, and when
 * @param link to its page
 */
public record PointLine(
        int number,
        String title,
        String clause,
        String standing,
        String evidence,
        String finding,
        String mending,
        String said,
        Address link) {

    /** What it is called in texts. */
    public String words() {
        return "PointLine." + standing;
    }
}
