package kakehashi.backoffice.today;

import java.util.List;
import kakehashi.backoffice.lists.Address;
import kakehashi.domain.attendance.Doors;

/**
 * An event of today.
 *
 * @param title its title
 * @param kind the label of its kind
 * @param when its times
 * @param day how it stands
 * @param ways to its pages, as far as the reader may go them
 */
public record TodayEvent(String title, String kind, String when, Doors.Day day, List<Way> ways) {

    /** A way to a page of the event; {@code key} is the text on it. */
    public record Way(String key, Address address) {}
}
