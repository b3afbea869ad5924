package kakehashi.backoffice.outcomes;

import kakehashi.backoffice.lists.Address;

/**
 * A way to a company in its case, in the reader's words.
 *
 * @param link its address
 * @param goal the company, and the job it is about
 * @param stage how far it came
 * @param since since when
 * @param ended why it ended; empty while it goes on
 */
public record OutcomeLine(Address link, String goal, String stage, String since, String ended) {

    /** Never shows whose it is. */
    @Override
    public String toString() {
        return "outcome since " + since;
    }
}
