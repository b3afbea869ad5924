package kakehashi.domain.matching.internship;

import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.programme.Programme;

/**
 * What a certificate says.
 *
 * @param registrationId the sign-up
 * @param openingId where the person was
 * @param number its number in the ledger of copies
 * @param name the person's name, as it was typed
 * @param language BCP 47 tag of the person's language
 * @param company the host's name
 * @param first the first day
 * @param last the last day
 * @param days on how many days the host confirmed that the person was there
 * @param issuedOn the day it is issued, in the office's zone
 * @param programme who issues it
 */
public record CertificateFacts(
        UUID registrationId,
        UUID openingId,
        String number,
        String name,
        String language,
        String company,
        LocalDate first,
        LocalDate last,
        int days,
        LocalDate issuedOn,
        Programme programme) {

    /** Never shows the name. */
    @Override
    public String toString() {
        return "certificate " + number;
    }
}
