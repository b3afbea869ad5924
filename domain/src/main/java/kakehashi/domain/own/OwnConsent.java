package kakehashi.domain.own;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import kakehashi.domain.company.Joining;
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
 * @param version the version of the notice, or of the one that was in force for own words about an event; 0 for joining
 * @param purpose the purpose of use in one sentence; the whole words where they are no notice, as in the body
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
     * @param reference its number; empty for a joining
     * @param eventId its event; null for a joining
     * @param audience for whom it is
     * @param company the name of the company that was joined; null for others
     */
    public record About(
            Occasion occasion, UUID id, String reference, UUID eventId, Audience audience, String company) {}

    static OwnConsent of(About about, Consent consent, PurposeNoticeText text, ConsentWithdrawal end) {
        return consent.wording() == null
                ? of(
                        about,
                        consent,
                        text,
                        text.purpose(),
                        text.readBy(about.audience().name()),
                        end)
                : of(about, consent, text, consent.wording(), consent.wording(), end);
    }

    private static OwnConsent of(
            About about, Consent consent, PurposeNoticeText text, String purpose, String body, ConsentWithdrawal end) {
        return new OwnConsent(
                consent.id(),
                consent.matter(),
                about,
                consent.language(),
                text.noticeVersion(),
                purpose,
                body,
                HexFormat.of().formatHex(consent.textHash()),
                Arrays.equals(consent.textHash(), PurposeNoticeText.sha256(body)),
                consent.givenAt(),
                end == null ? null : end.withdrawnAt());
    }

    static OwnConsent of(Joining joining, Consent consent, ConsentWithdrawal end) {
        About about = new About(Occasion.JOINING, joining.id(), "", null, Audience.COMPANY, joining.company());
        String hash = HexFormat.of().formatHex(consent.textHash());
        return new OwnConsent(
                consent.id(),
                consent.matter(),
                about,
                consent.language(),
                0,
                consent.wording(),
                consent.wording(),
                hash,
                hash.equals(HexFormat.of().formatHex(PurposeNoticeText.sha256(consent.wording()))),
                consent.givenAt(),
                end == null ? null : end.withdrawnAt());
    }

    /** The number of what it was given for; empty when that was joining a company. */
    public String reference() {
        return about.reference();
    }

    /** What its receipt is called by: that number, else its own id. */
    public String handle() {
        return reference().isEmpty() ? id.toString() : reference();
    }

    /** Whether it was given when joining a company. */
    public boolean isOfJoining() {
        return about.occasion() == Occasion.JOINING;
    }

    /** Whether the words that were agreed to are kept with it, because they are no notice. */
    public boolean isWorded() {
        return purpose.equals(body);
    }

    /** The event of what it was given for; null when that was joining a company. */
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
