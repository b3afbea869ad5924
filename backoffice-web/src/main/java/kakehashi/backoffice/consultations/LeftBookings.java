package kakehashi.backoffice.consultations;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.BookingHandOvers;

/** The address of the page that lists a counsellor's bookings: all of them, or those that nobody else could take. */
public final class LeftBookings {

    /** The parameter that names whose bookings they are. */
    static final String FROM = "from";

    private static final String LEFT = "left";

    /** As many are listed by their ids as an address can hold. */
    private static final int MOST = 40;

    private LeftBookings() {}

    /** All that a counsellor has ahead. */
    public static Address at(Office office, UUID from) {
        return office.at(Screen.BOOKING_HANDOVER).with(FROM, from);
    }

    /** What was left over when bookings were given away; all that the counsellor has when it is too much to be named. */
    public static Address at(Office office, UUID from, BookingHandOvers.Outcome outcome) {
        String ids = outcome.left().stream().map(UUID::toString).collect(Collectors.joining(" "));
        Address all = at(office, from).with("done", "bookingsLeft");
        return outcome.left().size() > MOST ? all : all.with(LEFT, ids);
    }

    /** What is told on the page when bookings were given away on it: that all are gone, or which were left. */
    static Address after(Office office, UUID from, BookingHandOvers.Outcome outcome) {
        return outcome.left().isEmpty() ? at(office, from).with("done", "bookingsGiven") : at(office, from, outcome);
    }

    /** Those that the address names; empty for all. */
    static List<UUID> asked() {
        String ids = Posted.asked(LEFT);
        return ids == null
                ? List.of()
                : Stream.of(ids.split(" "))
                        .flatMap(each -> Ids.find(each).stream())
                        .toList();
    }
}
