package kakehashi.domain.mailing;

import java.util.UUID;
import kakehashi.domain.mail.OutgoingMail;

/**
 * A mail for staff; recipient and content stay sealed.
 *
 * @param mail its state and times, and the id of what it is about
 * @param reference the number of what it is about
 * @param eventId the event of what it is about
 * @param about what it is about
 * @param need whether it still tells its reader something
 */
public record MailRow(OutgoingMail mail, String reference, UUID eventId, About about, Need need) {

    /** What a mail is about. */
    public enum About {
        SIGN_UP,
        BOOKING,
        CONVERSATION
    }

    /** Whether a mail still tells its reader something, and if not, why. */
    public enum Need {
        NEEDED,
        /** It asks to confirm or tells of waiting, and that is done. */
        CONFIRMED,
        /** It tells somebody who waits, and a place is kept for that person now. */
        OFFERED,
        /** The place, the time or the message it is about was given up. */
        LAPSED,
        /** What it says is no longer so; a later mail or an answer took its place. */
        OVERTAKEN,
        /** The event or the consultation is over. */
        OVER,
        /** The event was cancelled. */
        CANCELLED
    }

    /** For queries, which name constants as text. */
    public MailRow(OutgoingMail mail, String reference, UUID eventId, String about, String need) {
        this(mail, reference, eventId, About.valueOf(about), Need.valueOf(need));
    }

    /** Whether it did not leave and will not by itself, or came back, and is known why. */
    public boolean isExplained() {
        return (mail.isStuck() || mail.isReturned()) && mail.problem() != null;
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
