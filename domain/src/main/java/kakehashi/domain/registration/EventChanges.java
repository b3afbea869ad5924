package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kakehashi.domain.event.CancelReason;
import kakehashi.domain.event.EventPlan;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.wording.Said;

/**
 * Changes a published event or calls it off. Whoever signed up and is concerned gets one mail, in the language of the
 * sign-up, in the transaction of the change; whom no mail tells for certain is kept for staff to tell: {@link
 * UntoldDesk}.
 */
@ApplicationScoped
public class EventChanges {

    /** What the access log calls a change. */
    public static final String CHANGE = "event.change";

    /** What the access log calls calling it off. */
    public static final String CALL_OFF = "event.callOff";

    @Inject
    EventTurn turn;

    /**
     * How many people learn what changes.
     *
     * @param mailed who get a mail
     * @param untold whom no mail tells for certain, and who must be told another way; some of them get a mail as well
     */
    public record People(long mailed, long untold) {}

    /**
     * What staff saw when they decided.
     *
     * @param version of the event
     * @param people how many would be told, as {@link #people} said
     */
    public record Shown(int version, People people) {}

    /**
     * How many people are signed up or wait, and are told when something changes.
     *
     * @throws Refused {@code eventUnknown}
     */
    public People people(UUID event) {
        return turn.people(event);
    }

    /**
     * How many of those who wait are offered a place by mail soon after an event is planned so: the first in line, as many
     * as there are free places then, without those whom no mail reaches.
     *
     * @throws Refused {@code eventUnknown}
     */
    public long offers(UUID event, EventPlan plan) {
        return turn.offers(event, plan);
    }

    /**
     * Gives a published event other times, another venue or other places. Kind, way of giving places and what is asked stay:
     * people agreed to them.
     *
     * @param said what was and is planned, in words, for the trail
     * @return how many people get a mail about it: none when only places or the time of signing up changed
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code eventNotPublished}, {@code eventBegun}, {@code
     *     timesOutOfOrder}, {@code programmeOther}, {@code venueUnknown}, {@code planFixed} when what stays was changed,
     *     {@code changeUnapproved} for days that the ward's approvals, which hold now, would not cover; {@code placesStay} when
     *     an audience would have no places any more, {@code capacityTaken}; {@code peopleChanged}
     *     when somebody signed up or cancelled meanwhile and mails would go out; {@code programmeNotYours} when the acting
     *     person may not use the addresses of that year
     */
    public long change(UUID id, EventPlan plan, Shown shown, Said said) {
        return Retry.of(() -> turn.change(id, plan, shown, said));
    }

    /**
     * Calls an event off: places and waiting list end.
     *
     * @return how many people get a mail
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code eventNotPublished}, {@code eventOver}, {@code
     *     peopleChanged}, {@code programmeNotYours}; {@code eventArranged} for consultations, whose bookings are called off one by one
     */
    public long callOff(UUID id, CancelReason why, Shown shown) {
        return Retry.of(() -> turn.callOff(id, why, shown));
    }
}
