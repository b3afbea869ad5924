package kakehashi.domain.company;

import java.time.Instant;
import java.util.UUID;

/**
 * The consent somebody gave when joining a company, as its own person sees it.
 *
 * @param id the consent
 * @param company its name, as it was read
 * @param language BCP 47 tag of the wording
 * @param wording what was agreed to
 * @param hash SHA-256 of the wording, in hexadecimal, as noted with the consent
 * @param intact whether the wording still has that hash
 * @param givenAt when it was given
 * @param withdrawnAt when it was withdrawn; null when it was not
 */
public record Joining(
        UUID id,
        String company,
        String language,
        String wording,
        String hash,
        boolean intact,
        Instant givenAt,
        Instant withdrawnAt) {

    /** Whether it was withdrawn. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
