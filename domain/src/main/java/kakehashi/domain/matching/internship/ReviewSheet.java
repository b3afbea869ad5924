package kakehashi.domain.matching.internship;

import java.util.UUID;

/**
 * What is said of somebody's internship, as far as the reader may know it.
 *
 * @param registrationId the sign-up
 * @param reference its number
 * @param offer where the person was
 * @param open whether one can look back on it: from the last day on
 * @param ofSeeker what the person says; null for nothing, and where it is not shown
 * @param ofHost what the host says; null for nothing, and where it is not shown
 */
public record ReviewSheet(
        UUID registrationId, String reference, Offer offer, boolean open, Review ofSeeker, Review ofHost) {

    /** Never shows what is said. */
    @Override
    public String toString() {
        return "reviews of " + reference;
    }
}
