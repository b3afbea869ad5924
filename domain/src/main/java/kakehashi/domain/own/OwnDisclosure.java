package kakehashi.domain.own;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * A consent that a company sees answers, as its own person sees it.
 *
 * @param id the consent
 * @param reference the number of the sign-up whose answers these are
 * @param eventId its event
 * @param company who sees them, by the name it had when this was agreed to
 * @param items which answers, in the order of forms
 * @param until the last day, in the office's zone
 * @param words the sentence that was agreed to
 * @param givenAt when it was given
 * @param withdrawnAt when it was withdrawn; null when it was not
 * @param signUpEndedAt when the sign-up ended, from when the company saw nothing; null while it lives
 * @param open whether the company sees the answers now
 */
public record OwnDisclosure(
        UUID id,
        String reference,
        UUID eventId,
        String company,
        Set<PersonalField> items,
        LocalDate until,
        Words words,
        Instant givenAt,
        Instant withdrawnAt,
        Instant signUpEndedAt,
        boolean open) {

    /**
     * The sentence that was agreed to.
     *
     * @param language its BCP 47 tag
     * @param text the sentence
     * @param hash SHA-256 of the sentence, in hexadecimal, as noted with the consent
     * @param intact whether the sentence still has that hash
     */
    public record Words(String language, String text, String hash, boolean intact) {}

    /** Whether nothing is seen any more though it was not withdrawn: its day is over, or the sign-up ended. */
    public boolean isOver() {
        return !open && !isWithdrawn();
    }

    /** Whether it ended with its sign-up, and was not withdrawn before. */
    public boolean isEnded() {
        return withdrawnAt == null && signUpEndedAt != null;
    }

    /** Whether it was withdrawn. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
