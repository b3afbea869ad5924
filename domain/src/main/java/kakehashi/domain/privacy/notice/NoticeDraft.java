package kakehashi.domain.privacy.notice;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.wording.TextRules;
import kakehashi.i18n.Language;

/** The next version of the notice for one kind of event in one programme year, while it is written. */
@Entity
@Table(name = "notice_draft")
public class NoticeDraft {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String kind;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @OneToMany(
            mappedBy = "owner",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @MapKey(name = "language")
    private Map<String, NoticeDraftText> texts = new HashMap<>();

    @Version
    private int version;

    /** For JPA. */
    protected NoticeDraft() {}

    NoticeDraft(UUID programmeId, String kind) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.kind = kind;
    }

    NoticeDraftText say(String language, NoticeDraftText.Words words) {
        if (!texts.containsKey(language)) {
            texts.put(language, new NoticeDraftText(this, language));
        }
        texts.get(language).say(words);
        return texts.get(language);
    }

    void changed(String login, Instant now) {
        changedBy = login;
        changedAt = now;
    }

    /** The languages of those offered that have no ready text, in their order. */
    public List<Language> missing(List<Language> offered) {
        return offered.stream()
                .filter(language -> !texts.containsKey(language.tag())
                        || !texts.get(language.tag()).isReady())
                .toList();
    }

    /** Whether there is a source to translate. */
    public boolean hasSource() {
        return texts.containsKey(TextRules.SOURCE);
    }

    /** Its id, which the published notice will have. */
    public UUID id() {
        return id;
    }

    /** The programme. */
    public UUID programmeId() {
        return programmeId;
    }

    /** The kind of event, by the name of its constant. */
    public String kind() {
        return kind;
    }

    /** When it or one of its texts was changed last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Who did, by login. */
    public String changedBy() {
        return changedBy;
    }

    /** Its texts by language tag. */
    public Map<String, NoticeDraftText> texts() {
        return Map.copyOf(texts);
    }

    /** Grows with every change of it or one of its texts. */
    public int version() {
        return version;
    }
}
