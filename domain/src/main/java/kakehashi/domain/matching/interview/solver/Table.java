package kakehashi.domain.matching.interview.solver;

import java.util.Set;

/**
 * A table or booth at which a company talks with one person at a time.
 *
 * @param id of the table
 * @param company whose it is; one company may have several
 * @param room in which it stands; the way between rooms takes time
 * @param turns numbers of the turns in which it is open; the company's breaks are those that are missing
 * @param languages spoken there, BCP 47; no interpreter is needed for them
 */
public record Table(long id, long company, String room, Set<Integer> turns, Set<String> languages) {

    /** Keeps copies. */
    public Table {
        turns = Set.copyOf(turns);
        languages = Set.copyOf(languages);
    }
}
