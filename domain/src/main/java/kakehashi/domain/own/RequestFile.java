package kakehashi.domain.own;

import java.util.UUID;

/**
 * A request as the office and the ward see it.
 *
 * @param request what is asked for and where it stands
 * @param registrationId the latest sign-up of who asks; null for none
 * @param details what the person wrote, opened; null for nothing
 * @param reason what the ward says of its decision, opened; null for nothing
 * @param remedy what was done, opened; null for nothing
 */
public record RequestFile(DataRequest request, UUID registrationId, String details, String reason, String remedy) {

    /** Never shows what was written. */
    @Override
    public String toString() {
        return request.reference();
    }
}
