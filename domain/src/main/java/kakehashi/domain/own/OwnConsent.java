package kakehashi.domain.own;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.consent.ConsentWithdrawal;
import kakehashi.domain.privacy.consent.PurposeNoticeText;

/**
 * A consent as its own person sees it, with the text that was shown.
 *
 * @param id the consent
 * @param matter what was agreed to
 * @param about what it was given for
 * @param language BCP 47 tag of the text that was shown
 * @param version the version of the notice
 * @param purpose the purpose of use in one sentence
 * @param body the whole text; lines beginning with {@code # } are headings
 * @param hash SHA-256 of the text, in hexadecimal, as noted with the consent
 * @param intact whether the text still has that hash
 * @param givenAt when it was given
 * @param withdrawnAt when it was withdrawn; null while it holds
 */
public record OwnConsent(
        UUID id,
        Consent.Matter matter,
        About about,
        String language,
        int version,
        String purpose,
        String body,
        String hash,
        boolean intact,
        Instant givenAt,
        Instant withdrawnAt) {

    /**
     * What a consent was given for.
     *
     * @param occasion what kind of thing that is
     * @param id its id
     * @param reference its number
     * @param eventId its event
     * @param audience for whom it is
     */
    public record About(Occasion occasion, UUID id, String reference, UUID eventId, Audience audience) {}

    static OwnConsent of(About about, Consent consent, PurposeNoticeText text, ConsentWithdrawal end) {
        return new OwnConsent(
                consent.id(),
                consent.matter(),
                about,
                consent.language(),
                text.noticeVersion(),
                text.purpose(),
                text.body(),
                HexFormat.of().formatHex(consent.textHash()),
                text.isShownAs(consent.textHash()),
                consent.givenAt(),
                end == null ? null : end.withdrawnAt());
    }

    /** The number of what it was given for. */
    public String reference() {
        return about.reference();
    }

    /** The event of what it was given for. */
    public UUID eventId() {
        return about.eventId();
    }

    /** Whether it was withdrawn. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it was for the use of the answers. */
    public boolean isForTakingPart() {
        return matter == Consent.Matter.PARTICIPATION;
    }
}
