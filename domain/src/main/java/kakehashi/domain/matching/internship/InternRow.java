package kakehashi.domain.matching.internship;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * How far the internship of one person is, as staff see it: never what was noted.
 *
 * @param registrationId the sign-up
 * @param reference its number
 * @param offer where the person is
 * @param noted the days about which something is noted
 * @param confirmed the days on which the host says that the person was there
 * @param certificate the number of the certificate; null while there is none
 * @param certified how many days the certificate names; 0 while there is none
 */
public record InternRow(
        UUID registrationId,
        String reference,
        Offer offer,
        Set<LocalDate> noted,
        Set<LocalDate> confirmed,
        String certificate,
        int certified) {

    /** How many confirmed days a certificate needs: two thirds of the days of work, rounded up. */
    public int least() {
        return least(offer);
    }

    /** The same of an offer. */
    static int least(Offer offer) {
        return (2 * offer.days() + 2) / 3;
    }

    /** Whether a certificate can be issued, or issued anew because further days were confirmed. */
    public boolean isDue() {
        return confirmed.size() >= least() && confirmed.size() != certified;
    }
}
