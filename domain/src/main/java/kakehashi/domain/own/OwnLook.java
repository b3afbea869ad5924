package kakehashi.domain.own;

import java.time.Instant;
import java.util.UUID;

/**
 * A look of staff or of a company at one's own data, or a use of it.
 *
 * @param at when, or the first of several by one person within some minutes
 * @param until the last of them
 * @param role in which role, such as {@code HANDLER}
 * @param company the company that looked, by the name it had then; null for staff
 * @param action what was done, such as {@code registration.view}
 * @param subjectId the sign-up, booking, conversation or case that was looked at
 * @param reference its number
 * @param eventId its event; null for a case
 * @param count how many looks it stands for
 */
public record OwnLook(
        Instant at,
        Instant until,
        String role,
        String company,
        String action,
        UUID subjectId,
        String reference,
        UUID eventId,
        int count) {

    /** The same and one more, which was earlier. */
    OwnLook from(Instant earlier) {
        return new OwnLook(earlier, until, role, company, action, subjectId, reference, eventId, count + 1);
    }
}
