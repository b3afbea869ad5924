package kakehashi.domain.privacy.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import kakehashi.domain.shared.TextKey;
import kakehashi.domain.wording.TextRules;
import kakehashi.domain.wording.Wording;

/** What the next version of a notice says in one language. */
@Entity
@Table(name = "notice_draft_text")
@IdClass(TextKey.class)
public class NoticeDraftText extends Wording {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "draft_id")
    private NoticeDraft owner;

    @Id
    private String language;

    private String purpose;
    private String body;

    /** For JPA. */
    protected NoticeDraftText() {}

    NoticeDraftText(NoticeDraft draft, String language) {
        this.owner = draft;
        this.language = language;
    }

    void say(Words words) {
        purpose = words.purpose();
        body = words.body();
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The words, as they were written: plain Japanese with readings in Aozora notation. */
    public Words words() {
        return new Words(purpose, body);
    }

    /**
     * What a notice says.
     *
     * @param purpose the purpose of use in one sentence
     * @param body headings as lines beginning with {@code # }, paragraphs as other lines
     */
    public record Words(String purpose, String body) {

        /** The most characters of a purpose. */
        public static final int LONGEST_PURPOSE = 1000;

        /** The most characters of a body: as many as fit the column in any script. */
        public static final int LONGEST_BODY = 16_000;

        /** Words as they were typed, by part; null for empty. */
        public static Words typed(Map<String, String> typed) {
            return new Words(TextRules.line(typed.get("purpose")), TextRules.lines(typed.get("body")));
        }

        /** The words by part, in order. */
        public Map<String, String> parts() {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("purpose", purpose);
            parts.put("body", body);
            return parts;
        }

        /** The code of what is wrong, by part, in their order; empty when nothing is. */
        public Map<String, String> problems() {
            Map<String, String> problems = new LinkedHashMap<>();
            problems.put("purpose", TextRules.problem(purpose, LONGEST_PURPOSE));
            problems.put("body", TextRules.problem(body, LONGEST_BODY));
            problems.values().removeIf(code -> code == null);
            return problems;
        }

        /** All parts, each on lines of its own. */
        public String text() {
            return String.join("\n", parts().values());
        }
    }
}
