package kakehashi.domain.mailing;

import java.util.UUID;

/**
 * Somebody among the people of a mail who gets none, and why.
 *
 * @param id the sign-up
 * @param reference the number of the sign-up
 * @param reason why
 */
public record LeftOut(UUID id, String reference, Reason reason) {

    /** Why somebody gets none. Source: R-CS4, T4. */
    public enum Reason {
        /** The sign-up ended, or another one counts. */
        ENDED,
        /** The mail is for the other audience of the event. */
        OTHER_AUDIENCE,
        /** There is no mail address. */
        NO_ADDRESS,
        /** Nobody has compared what was typed with the paper yet. */
        PAPER,
        /** Nobody has confirmed that the address is the person's. */
        ADDRESS,
        /** There is no sure place, and the mail is for those who come. */
        NO_PLACE,
        /** The person is checked in already, and needs no reminder. */
        HERE
    }
}
