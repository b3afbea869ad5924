package kakehashi.portal.register;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One question of a form: how it is asked, what was typed, and what is wrong with that. */
public class FormField {

    private final String name;
    private final String input;
    private final boolean required;
    private final int length;
    private final String autocomplete;
    private final List<SelectItem> options;
    private String value;
    private String problem;

    /** A question; {@code input} is the HTML input type, {@code textarea}, {@code select} or {@code radio}. */
    FormField(String name, String input, boolean required, int length, String autocomplete, List<SelectItem> options) {
        this.name = name;
        this.input = input;
        this.required = required;
        this.length = length;
        this.autocomplete = autocomplete;
        this.options = options;
    }

    /** Its name in the form, such as {@code statusOfResidence}. */
    public String getId() {
        return idOf(name);
    }

    static String idOf(String name) {
        StringBuilder id = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_")) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id.toString();
    }

    String getName() {
        return name;
    }

    boolean isAbout(Enum<?>[] constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    /** Where the link of the error summary leads: the input, or the first of several. */
    public String getAnchor() {
        return input.equals("radio") ? getId() + ":0" : getId();
    }

    /** How it is asked. */
    public String getInput() {
        return input;
    }

    /** Whether it must be answered. */
    public boolean isRequired() {
        return required;
    }

    /** The most characters one can type. */
    public int getLength() {
        return length;
    }

    /** The HTML autocomplete token. */
    public String getAutocomplete() {
        return autocomplete;
    }

    /** What can be chosen; empty for typed answers. */
    public List<SelectItem> getOptions() {
        return options;
    }

    /** What was typed. */
    public String getValue() {
        return value;
    }

    /** Takes what was typed. */
    public void setValue(String value) {
        this.value = value;
    }

    /** What is wrong, in the reader's words; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    void setProblem(String problem) {
        this.problem = problem;
    }

    /** What was typed, as a person reads it: the label of a choice, else the text. */
    public String getShown() {
        return options.stream()
                .filter(option -> option.getValue().equals(value))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(value);
    }
}
