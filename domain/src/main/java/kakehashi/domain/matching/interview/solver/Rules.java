package kakehashi.domain.matching.interview.solver;

/**
 * What holds for everybody on the day.
 *
 * @param reservePerCent the share of each company's open turns that stays free for people without an appointment, rounded
 *     up to whole turns; 10 to 20 is usual
 * @param minutesBetweenRooms the time a person needs from one room to another; 0 for none
 * @param mostInARow how many meetings a person has without a rest at most; at least 1
 * @param restMinutes how long a rest is at least
 * @param bothSides whether only meetings take place that both sides wish
 */
public record Rules(int reservePerCent, int minutesBetweenRooms, int mostInARow, int restMinutes, boolean bothSides) {

    /** 15 % free, 5 minutes between rooms, 4 meetings in a row, 15 minutes of rest, one side's wish is enough. */
    public static final Rules USUAL = new Rules(15, 5, 4, 15, false);

    /** Checks the numbers. */
    public Rules {
        if (reservePerCent < 0
                || reservePerCent > 100
                || minutesBetweenRooms < 0
                || mostInARow < 1
                || restMinutes < 0) {
            throw new IllegalArgumentException("rules of a day out of range");
        }
    }

    /** How many of a company's open turns may be given away. */
    public int most(int open) {
        return open - (open * reservePerCent + 99) / 100;
    }
}
