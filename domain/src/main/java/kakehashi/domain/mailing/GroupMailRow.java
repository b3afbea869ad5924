package kakehashi.domain.mailing;

import kakehashi.domain.mail.OutgoingMail;

/**
 * One person's mail of a group; recipient and content stay sealed.
 *
 * @param mail its state and times, and the id of the sign-up
 * @param reference the sign-up's number
 */
public record GroupMailRow(OutgoingMail mail, String reference) {

    /** Whether it is known why it did not arrive. */
    public boolean isExplained() {
        return mail.problem() != null;
    }
}
