package kakehashi.domain.privacy.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** What a notice says in one language; never altered once people agreed to it. */
@Entity
@Table(name = "purpose_notice_text")
public class PurposeNoticeText {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "notice_id")
    private PurposeNotice notice;

    private String language;
    private String purpose;
    private String body;
    private byte[] sha256;

    /** For JPA. */
    protected PurposeNoticeText() {}

    PurposeNoticeText(PurposeNotice notice, String language, String purpose, String body) {
        this.id = UUID.randomUUID();
        this.notice = notice;
        this.language = language;
        this.purpose = purpose;
        this.body = body;
        this.sha256 = sha256(body);
    }

    /** Its id, which a form carries so that the consent names what was shown. */
    public UUID id() {
        return id;
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The purpose of use in one sentence. */
    public String purpose() {
        return purpose;
    }

    /** The whole notice: headings as lines beginning with {@code # }, paragraphs as other lines. */
    public String body() {
        return body;
    }

    /** The whole notice as an audience reads it, by the name of its constant. */
    public String readBy(String audience) {
        return NoticePart.readBy(audience, body);
    }

    /** SHA-256 of the body in UTF-8. */
    public byte[] hash() {
        return sha256.clone();
    }

    /** The version of the notice. */
    public int noticeVersion() {
        return notice.noticeVersion();
    }

    /** The kind of event it belongs to. */
    public String kind() {
        return notice.kind();
    }

    /** SHA-256 of a text in UTF-8. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
