package kakehashi.domain.registration;

import java.util.HexFormat;
import kakehashi.domain.privacy.consent.PurposeNoticeText;
import kakehashi.i18n.Ruby;

/**
 * The sentence by which a seeker agrees that a company sees answers: the one that is shown is the one that is kept.
 *
 * @param text with readings, where its language has them
 */
public record SharingSentence(String text) {

    /** As it is kept, without readings. */
    public String plain() {
        return Ruby.plain(text);
    }

    /** SHA-256 of what is kept, in hexadecimal. */
    public String hash() {
        return HexFormat.of().formatHex(PurposeNoticeText.sha256(plain()));
    }
}
