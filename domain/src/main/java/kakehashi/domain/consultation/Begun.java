package kakehashi.domain.consultation;

import java.util.UUID;

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
        boolean company = booking.companyId() != null;
        return new Begun(programmeId, company ? null : booking.holderId(), booking.companyId(), booking.counsellorId());
    }
}
