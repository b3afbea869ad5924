package kakehashi.domain.matching.interview.solver;

/**
 * How good a timetable is, and how good one could be at most. The bounds come from an assignment without the clock: no
 * timetable exceeds them, and it may be that none reaches them.
 *
 * @param meetings how many take place
 * @param served persons and companies that have a meeting
 * @param servedAtMost the most persons and companies that can have one
 * @param points what the meetings are worth, see {@link Wish#points()}
 * @param pointsAtMost the most they can be worth
 * @param gaps turns in which a person waits between two meetings, of all persons
 * @param moved meetings of the earlier timetable that take place at another table or in another turn
 * @param lost meetings of the earlier timetable that take place no more
 */
public record Quality(
        int meetings, int served, int servedAtMost, long points, long pointsAtMost, int gaps, int moved, int lost) {

    /** The share of the bound that is reached, in whole per cent rounded down; 100 where nothing can be reached. */
    public int perCent() {
        return pointsAtMost == 0 ? 100 : (int) (points * 100 / pointsAtMost);
    }

    /** Whether it is proved that no timetable gives more people a meeting or meets higher wishes. */
    public boolean isBest() {
        return served == servedAtMost && points == pointsAtMost;
    }
}
