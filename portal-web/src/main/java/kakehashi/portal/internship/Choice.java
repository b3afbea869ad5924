package kakehashi.portal.internship;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import kakehashi.domain.matching.internship.ReviewAnswer;
import kakehashi.domain.matching.internship.ReviewQuestion;
import kakehashi.i18n.faces.PageTexts;

/** One question of a review, as it is filled in now. */
public class Choice {

    private final String id;
    private final String label;
    private final List<SelectItem> options;
    private String value;

    /** A question with the answer that was given; null for none. */
    Choice(ReviewQuestion question, ReviewAnswer given, PageTexts texts) {
        this.id = "answer" + (question.side().questions().indexOf(question) + 1);
        this.label = texts.get("ReviewQuestion." + question);
        this.options = Arrays.stream(ReviewAnswer.values())
                .map(each -> new SelectItem(each.name(), texts.get("ReviewAnswer." + each)))
                .toList();
        this.value = given == null ? null : given.name();
    }

    /** What was chosen; null for nothing. */
    ReviewAnswer answer() {
        return Arrays.stream(ReviewAnswer.values())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    /** Its name in the form. */
    public String getId() {
        return id;
    }

    /** What is asked. */
    public String getLabel() {
        return label;
    }

    /** What can be chosen. */
    public List<SelectItem> getOptions() {
        return options;
    }

    /** The answer's name; null for none. */
    public String getValue() {
        return value;
    }

    /** Chooses an answer. */
    public void setValue(String value) {
        this.value = value;
    }
}
