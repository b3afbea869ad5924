package kakehashi.domain.privacy.consent;

import java.util.UUID;

/**
 * A notice as a visitor reads it.
 *
 * @param id the text's id
 * @param language BCP 47 tag
 * @param version the notice's version, 1 for the first
 * @param purpose the purpose of use in one sentence
 * @param body the whole notice; lines beginning with {@code # } are headings
 * @param hash SHA-256 of the body in UTF-8
 */
public record NoticeShown(UUID id, String language, int version, String purpose, String body, byte[] hash) {

    static NoticeShown of(PurposeNoticeText text) {
        return new NoticeShown(
                text.id(), text.language(), text.noticeVersion(), text.purpose(), text.body(), text.hash());
    }

    /** The notice as an audience reads it, by the name of its constant: the parts for everybody and for it. */
    public NoticeShown readBy(String audience) {
        String read = NoticePart.readBy(audience, body);
        return read.equals(body)
                ? this
                : new NoticeShown(id, language, version, purpose, read, PurposeNoticeText.sha256(read));
    }
}
