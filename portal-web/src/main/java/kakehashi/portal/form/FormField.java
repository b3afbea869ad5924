package kakehashi.portal.form;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kakehashi.domain.privacy.register.PersonName;

/** One question of a form: how it is asked, what was typed, and what is wrong with that. */
public class FormField {

    /** The most characters of a short box. */
    private static final int SHORT = 12;

    private final String name;
    private final String input;
    private final boolean required;
    private final int length;
    private final String autocomplete;
    private final List<SelectItem> options;
    private String words;
    private String value;
    private String shown;
    private List<PersonName.Part> parts;
    private String problem;
    private String question;
    private String sure;
    private String meant = "register.details.stayMeant";
    private String better;
    private boolean rewritten;

    /** A question; {@code input} is the HTML input type, {@code textarea}, {@code select} or {@code radio}. */
    public FormField(
            String name, String input, boolean required, int length, String autocomplete, List<SelectItem> options) {
        this.name = name;
        this.input = input;
        this.required = required;
        this.length = length;
        this.autocomplete = autocomplete;
        this.options = options;
        this.words = idOf(name);
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

    /** The name of its label and hint among the texts; another than its own where an audience is asked in other words. */
    public String getWords() {
        return words;
    }

    /** Asks it in other words. */
    public void setWords(String words) {
        this.words = words;
    }

    /** The name of the field's constant. */
    public String getName() {
        return name;
    }

    /** Whether it is one of these constants. */
    public boolean isAbout(Enum<?>[] constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    /** Where the link of the error summary leads: the input, or the first of several. */
    public String getAnchor() {
        return isSeveral() ? getId() + ":0" : getId();
    }

    /** Whether it has several inputs, which are a group. */
    public boolean isSeveral() {
        return input.equals("radio");
    }

    /** The id of its label. */
    public String getLabelId() {
        return getId() + "-label";
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

    /** How wide a box for digits is: {@code short}, or {@code number} where full-width digits and separators fit in. */
    public String getWidth() {
        return length > SHORT ? "number" : "short";
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

    /** Puts the same answer in other letters, for the person to read over; a yes is about these then. */
    void rewrite(String text) {
        if (sure != null && sure.equals(value.strip())) {
            sure = text.strip();
        }
        value = text;
        rewritten = true;
    }

    /** Whether the answer was put in other letters just now. */
    public boolean isRewritten() {
        return rewritten;
    }

    /** What is wrong, in the reader's words; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Whether something is wrong with what was typed. */
    public boolean isWrong() {
        return problem != null;
    }

    /** Says what is wrong. */
    public void setProblem(String problem) {
        this.problem = problem;
    }

    /** Asks whether an answer is meant that is likelier a slip; {@code answer} is what a yes is about. */
    public void ask(String asked, String answer) {
        question = asked;
        sure = answer;
    }

    /** The same, with another key of what a yes says. */
    public void ask(String asked, String answer, String yes) {
        ask(asked, answer);
        meant = yes;
    }

    /** The key of what a yes says. */
    public String getMeant() {
        return meant;
    }

    /** Asks whether another answer is meant that is likelier than what was typed. */
    public void suggest(String asked, String likelier) {
        question = asked;
        better = likelier;
    }

    /** Whether another answer is offered. */
    public boolean isSuggested() {
        return better != null;
    }

    /** The answer that is offered; null when none is. */
    public String getBetter() {
        return better;
    }

    /** Whether a yes is to be ticked. */
    public boolean isTickable() {
        return isAsked() && !isSuggested();
    }

    /** Whether it asks for a mail address. */
    boolean isMail() {
        return input.equals("email");
    }

    /** Whether the person is asked if the answer is meant. */
    public boolean isAsked() {
        return question != null;
    }

    /** What the person is asked, in the reader's words; null when nothing is. */
    public String getQuestion() {
        return question;
    }

    /** What a yes is about. */
    public String getSure() {
        return sure;
    }

    /** Sets how the answer is read back, where that is not what was typed. */
    public void setShown(String shown) {
        this.shown = shown;
    }

    /** Sets the parts in which the answer is read back, each in its language. */
    void setParts(List<PersonName.Part> parts) {
        this.parts = parts;
    }

    /** The parts in which the answer is read back, each in its language; else all of it in that of the page. */
    public List<PersonName.Part> getParts() {
        return parts == null ? List.of(new PersonName.Part(getShown(), null)) : parts;
    }

    /** The answer as a person reads it: the label of a choice, a day with its weekday, else what was typed. */
    public String getShown() {
        if (shown != null) {
            return shown;
        }
        return options.stream()
                .flatMap(FormField::single)
                .filter(option -> option.getValue().equals(value))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(value);
    }

    private static Stream<SelectItem> single(SelectItem option) {
        return option instanceof SelectItemGroup group ? Arrays.stream(group.getSelectItems()) : Stream.of(option);
    }
}
