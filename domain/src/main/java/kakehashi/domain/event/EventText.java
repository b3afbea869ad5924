package kakehashi.domain.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kakehashi.domain.shared.TextKey;

/** An event's words in one language, and whether they can be shown. */
@Entity
@Table(name = "event_text")
@IdClass(TextKey.class)
public class EventText {

    /** Whether a translation can be shown. A language without a row is missing. */
    public enum State {
        READY,
        STALE
    }

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "event_id")
    private Event owner;

    @Id
    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    private String title;
    private String summary;
    private String description;

    /** For JPA. */
    protected EventText() {}

    EventText(Event event, String language, Words words) {
        this.owner = event;
        this.language = language;
        this.state = State.READY;
        this.title = words.title();
        this.summary = words.summary();
        this.description = words.description();
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Whether it can be shown. */
    public State state() {
        return state;
    }

    /** The words, as they were written: plain Japanese with readings in Aozora notation. */
    public Words words() {
        return new Words(title, summary, description);
    }

    /**
     * What an event says of itself.
     *
     * @param title one line
     * @param summary one sentence, for lists
     * @param description paragraphs separated by blank lines; lines beginning with {@code - } are list items
     */
    public record Words(String title, String summary, String description) {}
}
