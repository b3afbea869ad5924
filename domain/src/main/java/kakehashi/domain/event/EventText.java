package kakehashi.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kakehashi.domain.shared.TextKey;
import kakehashi.domain.wording.TextRules;
import kakehashi.domain.wording.Wording;

/** An event's words in one language. */
@Entity
@Table(name = "event_text")
@IdClass(TextKey.class)
public class EventText extends Wording {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "event_id")
    private Event owner;

    @Id
    private String language;

    private String title;
    private String summary;
    private String description;
    private String bring;

    @Column(name = "companies_bring")
    private String companiesBring;

    /** For JPA. */
    protected EventText() {}

    EventText(Event event, String language) {
        this.owner = event;
        this.language = language;
    }

    void say(Words words) {
        title = words.title();
        summary = words.summary();
        description = words.description();
        bring = words.bring();
        companiesBring = words.companiesBring();
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The words, as they were written: plain Japanese with readings in Aozora notation. */
    public Words words() {
        return new Words(title, summary, description, bring, companiesBring);
    }

    /**
     * What an event says of itself.
     *
     * @param title one line
     * @param summary one sentence, for lists
     * @param description paragraphs separated by blank lines; lines beginning with {@code - } are list items
     * @param bring what seekers bring, one thing a line; empty when there is nothing to say
     * @param companiesBring the same for companies
     */
    public record Words(String title, String summary, String description, String bring, String companiesBring) {

        /** The most characters of a title. */
        public static final int LONGEST_TITLE = 200;

        /** The most characters of a summary. */
        public static final int LONGEST_SUMMARY = 500;

        /** The most characters of a description: as many as fit the column in any script. */
        public static final int LONGEST_DESCRIPTION = 16_000;

        /** The most characters of what to bring. */
        public static final int LONGEST_BRING = 1_000;

        /** Takes null for nothing to bring, as texts have it that are older than these parts. */
        public Words {
            bring = Objects.requireNonNullElse(bring, "");
            companiesBring = Objects.requireNonNullElse(companiesBring, "");
        }

        /** Words that do not say what to bring. */
        public Words(String title, String summary, String description) {
            this(title, summary, description, "", "");
        }

        /** What an audience brings, one thing a line; empty when nothing is said. */
        public String bring(Audience audience) {
            return audience == Audience.COMPANY ? companiesBring : bring;
        }

        /** Words as they were typed, by part; null for empty. */
        public static Words typed(Map<String, String> typed) {
            return new Words(
                    TextRules.line(typed.get("title")),
                    TextRules.line(typed.get("summary")),
                    TextRules.lines(typed.get("description")),
                    TextRules.lines(typed.get("bring")),
                    TextRules.lines(typed.get("companiesBring")));
        }

        /** The words by part, in order. */
        public Map<String, String> parts() {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("title", title);
            parts.put("summary", summary);
            parts.put("description", description);
            parts.put("bring", bring);
            parts.put("companiesBring", companiesBring);
            return parts;
        }

        /** The code of what is wrong, by part, in their order; empty when nothing is. */
        public Map<String, String> problems() {
            Map<String, String> problems = new LinkedHashMap<>();
            problems.put("title", TextRules.problem(title, LONGEST_TITLE));
            problems.put("summary", TextRules.problem(summary, LONGEST_SUMMARY));
            problems.put("description", TextRules.problem(description, LONGEST_DESCRIPTION));
            problems.put("bring", tooLong(bring));
            problems.put("companiesBring", tooLong(companiesBring));
            problems.values().removeIf(code -> code == null);
            return problems;
        }

        private static String tooLong(String optional) {
            return optional.isEmpty() ? null : TextRules.problem(optional, LONGEST_BRING);
        }

        /** All parts that say something, each on lines of its own. */
        public String text() {
            return parts().values().stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        }
    }
}
