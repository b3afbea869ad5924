package kakehashi.domain.casework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.shared.Deed;

/** A text that records about a theme begin with. */
@Entity
@Table(name = "record_template")
public class RecordTemplate {

    /** The most characters of a title. */
    public static final int TITLE = 60;

    /** The most characters of the text. */
    public static final int WORDING = 2000;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private String title;

    private String wording;

    private boolean stopped;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "changed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "changed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "changed_at"))
    private Deed changed;

    @Version
    private int version;

    /**
     * What a manager says of a template.
     *
     * @param theme what the records are about
     * @param title by which it is chosen
     * @param wording what the record begins with
     * @param stopped whether it is offered no more
     */
    public record Terms(Theme theme, String title, String wording, boolean stopped) {}

    /** For JPA. */
    protected RecordTemplate() {}

    RecordTemplate(UUID id) {
        this.id = id;
    }

    /** Agrees on it anew. */
    void say(Terms terms, Deed by) {
        theme = terms.theme();
        title = terms.title();
        wording = terms.wording();
        stopped = terms.stopped();
        changed = by;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** What is said of it. */
    public Terms terms() {
        return new Terms(theme, title, wording, stopped);
    }

    /** Who changed it last, and when. */
    public Deed changed() {
        return changed;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
