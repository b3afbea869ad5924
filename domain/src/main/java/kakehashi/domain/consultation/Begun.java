package kakehashi.domain.consultation;

import java.util.UUID;
import kakehashi.domain.registration.Application;

/**
 * Somebody's consultation was confirmed: told inside the transaction that confirms it.
 *
 * @param programmeId the programme
 * @param seekerId the seeker; null when a company asks
 * @param companyId the company; null when a seeker asks
 * @param counsellorId whose time it holds; null in writing
 */
public record Begun(UUID programmeId, UUID seekerId, UUID companyId, UUID counsellorId) {

    /** A booking of a programme was confirmed. */
    static Begun of(UUID programmeId, Booking booking) {
        return of(programmeId, booking, booking.counsellorId());
    }

    /** A conversation of a programme was confirmed. */
    static Begun of(UUID programmeId, Conversation conversation) {
        return of(programmeId, conversation, null);
    }

    private static Begun of(UUID programmeId, Application talk, UUID counsellorId) {
        boolean company = talk.companyId() != null;
        return new Begun(programmeId, company ? null : talk.holderId(), talk.companyId(), counsellorId);
    }
}
