package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Listing;
import kakehashi.domain.shared.Refused;

/**
 * Consultations that staff book for somebody who calls, after reading the notice out: one counsellor's time as on the portal,
 * confirmed at once. Source: R-A13, R-A23, R-D14, T4.
 */
@ApplicationScoped
public class CallerBookings {

    /** What the access log calls it. */
    public static final String ACTION = "consultation.call";

    @Inject
    StaffBookings staff;

    @Inject
    WalkIns walkIns;

    /** A time at one place that can be booked, and how one can talk then. */
    public record Time(Slot slot, Set<Channel> channels) {}

    /** Which booking was made, and whether its person is told by mail; if not, the office says the number on the phone. */
    public record Booked(UUID id, boolean mailed) {}

    /** The free times of an event that have not begun, by beginning, also those that the portal offers no more. */
    @Transactional
    public List<Time> times(Listing event) {
        Map<Spot, Time> times = new LinkedHashMap<>();
        for (Channel channel : ShiftTerms.timed()) {
            for (Slot slot : staff.times(channel)) {
                if (!event.schedule().closedBy(slot.startsAt())) {
                    times.computeIfAbsent(slot.spot(), each -> new Time(slot, EnumSet.noneOf(Channel.class)))
                            .channels()
                            .add(channel);
                }
            }
        }
        List<Time> inOrder = new ArrayList<>(times.values());
        inOrder.sort(Comparator.comparing((Time each) -> each.slot().startsAt())
                .thenComparing(each -> String.valueOf(each.slot().place())));
        return inOrder;
    }

    /**
     * Refuses what {@link #book} would refuse of what is typed, so that it is said before the answers are read back.
     *
     * @throws Refused as {@link #book}, but for what is known of the person's other consultations
     */
    public void foresee(WalkIn caller) {
        walkIns.foresee(caller);
    }

    /**
     * Books a time for somebody who calls. Posting the same form again gives the same booking.
     *
     * @param caller made by {@link WalkIn#toCome}
     * @throws Refused {@code slotTaken} when somebody was faster; {@code bookingTooMany}, {@code bookingClash} as for
     *     whoever books on the portal; else as {@link WalkIns#enter}
     */
    public Booked book(WalkIn caller) {
        UUID id = walkIns.enter(caller);
        return new Booked(id, walkIns.isMailed(id));
    }
}
