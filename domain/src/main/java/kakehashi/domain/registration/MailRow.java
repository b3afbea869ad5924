package kakehashi.domain.registration;

import java.util.UUID;
import kakehashi.domain.mail.OutgoingMail;

/**
 * A mail about a registration, for staff; recipient and content stay sealed.
 *
 * @param mail its state and times
 * @param registrationId the registration
 * @param reference the registration's number
 * @param eventId its event
 * @param need whether it still tells its reader something
 */
public record MailRow(OutgoingMail mail, UUID registrationId, String reference, UUID eventId, Need need) {

    /** Whether a mail still tells its reader something, and if not, why. */
    public enum Need {
        NEEDED,
        /** It asks to confirm or tells of waiting, and that is done. */
        CONFIRMED,
        /** It tells somebody who waits, and a place is kept for that person now. */
        OFFERED,
        /** The place it is about went back. */
        LAPSED,
        /** The event is over. */
        OVER,
        /** The event was cancelled. */
        CANCELLED
    }

    /** For queries, which name the need by its constant. */
    public MailRow(OutgoingMail mail, UUID registrationId, String reference, UUID eventId, String need) {
        this(mail, registrationId, reference, eventId, Need.valueOf(need));
    }

    /** Whether it did not leave, will not by itself, and is known why. */
    public boolean isExplained() {
        return mail.isStuck() && mail.problem() != null;
    }

    /** Whether sending it again makes sense. */
    public boolean isSendable() {
        return mail.isStuck() && need == Need.NEEDED;
    }

    /** Whether it did not leave and need not any more. */
    public boolean isSuperfluous() {
        return mail.isStuck() && need != Need.NEEDED;
    }
}
