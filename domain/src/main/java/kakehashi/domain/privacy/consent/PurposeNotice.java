package kakehashi.domain.privacy.consent;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A published version of the notice for one kind of event in one programme year. */
@Entity
@Table(name = "purpose_notice")
public class PurposeNotice {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String kind;

    @Column(name = "notice_version")
    private int noticeVersion;

    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
    @MapKey(name = "language")
    private Map<String, PurposeNoticeText> texts = new HashMap<>();

    @Version
    private int version;

    /** For JPA. */
    protected PurposeNotice() {}

    /** A version of the notice, published at once; add its texts. */
    public PurposeNotice(UUID id, UUID programmeId, String kind, int noticeVersion, Instant publishedAt) {
        this.id = id;
        this.programmeId = programmeId;
        this.kind = kind;
        this.noticeVersion = noticeVersion;
        this.publishedAt = publishedAt;
    }

    /** Adds the text of a language. */
    public void say(String language, String purpose, String body) {
        texts.put(language, new PurposeNoticeText(this, language, purpose, body));
    }

    /** Its id, the same as that of the draft it was written in. */
    public UUID id() {
        return id;
    }

    /** When it was published. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** The texts by language tag. */
    public Map<String, PurposeNoticeText> texts() {
        return Map.copyOf(texts);
    }

    /** The kind of event, by the name of its constant. */
    public String kind() {
        return kind;
    }

    /** 1 for the first published version. */
    public int noticeVersion() {
        return noticeVersion;
    }
}
