package kakehashi.portal.consult;

import java.time.Instant;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Reminder;

/**
 * What a person whose booking is confirmed can count on, and nothing that cannot come any more.
 *
 * @param words the key of who waits or calls
 * @param left the reminders that are still to come
 */
public record Promise(String words, Reminder.Left left) {

    /** What is promised at an instant. */
    static Promise of(Channel channel, Instant startsAt, Instant now) {
        return new Promise(
                channel == Channel.PHONE ? "consult.booking.doneByPhone" : "consult.booking.done",
                Reminder.left(startsAt, now));
    }

    /** Whether a reminder is still to come. */
    public boolean isReminded() {
        return left != Reminder.Left.NONE;
    }

    /** The key of which reminders come. */
    public String getReminders() {
        return "consult.booking.reminders." + left;
    }
}
