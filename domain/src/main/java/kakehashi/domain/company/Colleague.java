package kakehashi.domain.company;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who belongs to a company, as the others who belong to it see the person.
 *
 * @param id the contact
 * @param email the address the person signed up with
 * @param since since when the person belongs to the company
 * @param self whether it is who looks
 */
public record Colleague(UUID id, String email, Instant since, boolean self) {

    /** Never shows the address. */
    @Override
    public String toString() {
        return "colleague " + id;
    }
}
