package kakehashi.domain.own;

import java.util.UUID;

/**
 * A request as the office and the ward see it.
 *
 * @param request what is asked for and where it stands
 * @param sheet the latest sign-up of who asks; null for none
 * @param details what the person wrote, opened; null for nothing
 * @param reason what the ward says of its decision, opened; null for nothing
 * @param remedy what was done, opened; null for nothing
 */
public record RequestFile(DataRequest request, Sheet sheet, String details, String reason, String remedy) {

    /**
     * A sign-up, inside its event.
     *
     * @param eventId the event
     * @param registrationId the sign-up
     */
    public record Sheet(UUID eventId, UUID registrationId) {}

    /** Never shows what was written. */
    @Override
    public String toString() {
        return request.reference();
    }
}
