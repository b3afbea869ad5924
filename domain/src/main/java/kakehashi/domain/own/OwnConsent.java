package kakehashi.domain.own;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.consent.ConsentWithdrawal;
import kakehashi.domain.privacy.consent.PurposeNoticeText;
import kakehashi.domain.registration.Registration;

/**
 * A consent as its own person sees it, with the text that was shown.
 *
 * @param id the consent
 * @param matter what was agreed to
 * @param registrationId the sign-up it was given for
 * @param reference the sign-up's number
 * @param eventId the event
 * @param audience for whom the place is
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
        UUID registrationId,
        String reference,
        UUID eventId,
        Audience audience,
        String language,
        int version,
        String purpose,
        String body,
        String hash,
        boolean intact,
        Instant givenAt,
        Instant withdrawnAt) {

    static OwnConsent of(Consent consent, Registration about, PurposeNoticeText text, ConsentWithdrawal end) {
        return new OwnConsent(
                consent.id(),
                consent.matter(),
                about.id(),
                about.reference(),
                about.eventId(),
                about.audience(),
                consent.language(),
                text.noticeVersion(),
                text.purpose(),
                text.body(),
                HexFormat.of().formatHex(consent.textHash()),
                text.isShownAs(consent.textHash()),
                consent.givenAt(),
                end == null ? null : end.withdrawnAt());
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
