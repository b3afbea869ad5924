package kakehashi.domain.matching.interview.solver;

/**
 * One meeting of the day.
 *
 * @param table at which it is
 * @param company whose table that is
 * @param person who is there
 * @param turn the number of its turn
 * @param interpreter who interprets; 0 for nobody
 * @param pinned whether staff fixed it
 */
public record Meeting(long table, long company, long person, int turn, long interpreter, boolean pinned) {

    /** Whether it is at the same table in the same turn with the same person as another. */
    public boolean isSame(Meeting other) {
        return table == other.table && person == other.person && turn == other.turn;
    }
}
