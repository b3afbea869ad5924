package kakehashi.portal.ranking;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.UUID;

/** One rank of a form that asks whom somebody would like most, second and so on. */
public class Rank {

    private final int number;
    private final String label;
    private final List<SelectItem> options;
    private String value;
    private String problem;

    Rank(int number, String label, List<SelectItem> options, String value) {
        this.number = number;
        this.label = label;
        this.options = options;
        this.value = value;
    }

    /** What was chosen; null for nothing. */
    UUID chosen() {
        return value == null || value.isEmpty() ? null : UUID.fromString(value);
    }

    /** Says what is wrong with what was chosen. */
    void refuse(String words) {
        problem = words;
    }

    /** Its name in the form. */
    public String getId() {
        return "rank" + number;
    }

    /** What it is called. */
    public String getLabel() {
        return label;
    }

    /** Who or what can be chosen. */
    public List<SelectItem> getOptions() {
        return options;
    }

    /** The id that was chosen; null or empty for none. */
    public String getValue() {
        return value;
    }

    /** Chooses an id. */
    public void setValue(String value) {
        this.value = value;
    }

    /** What is wrong, in the reader's words; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Whether something is wrong. */
    public boolean isWrong() {
        return problem != null;
    }
}
