package kakehashi.domain.timetable;

import java.util.List;

/**
 * The day of an event as one sign-up sees it.
 *
 * @param turns by the clock; empty while none are set
 * @param own the number of the company's own booth or table; empty for others and while it has none
 * @param group with which a seeker moves across tables; 0 for none
 * @param stops where the group is in each turn; empty without a group
 * @param stands booths or tables with the companies there, by number; none of companies staff still have to look at
 */
public record DayPlan(List<Turn> turns, String own, int group, List<Stop> stops, List<Stand> stands) {

    /** A day of which nothing is known. */
    public static final DayPlan NONE = new DayPlan(List.of(), "", 0, List.of(), List.of());

    /** Where a group is in a turn; without a stand when it pauses. */
    public record Stop(Turn turn, Stand stand) {}

    /** A booth or table, with the names of the companies there. */
    public record Stand(String number, List<String> companies) {}

    /** The same while staff have not set the turns anew for an event that moved: without turns, and so without stops. */
    public DayPlan untimed() {
        return new DayPlan(List.of(), own, 0, List.of(), stands);
    }

    /** Whether there is anything to be told. */
    public boolean isTold() {
        return !turns.isEmpty() || !stands.isEmpty() || !own.isEmpty();
    }
}
