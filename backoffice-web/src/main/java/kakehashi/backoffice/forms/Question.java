package kakehashi.backoffice.forms;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One question of a form: how it is asked, what was typed, and what is wrong with that. */
public final class Question {

    /** How it is asked. */
    public enum Kind {
        LINE,
        TEXT,
        CHOICE,
        TICK,
        TICKS,
        DAY,
        MOMENT,
        TIME,
        TEL,
        MAIL
    }

    /** What can be chosen. */
    public record Option(String value, String label) {}

    /** What a ticked box posts. */
    public static final String TICKED = "yes";

    private static final int LONGEST = 200;
    private static final String DASH = "-";
    private static final String SPACE = " ";

    private final String id;
    private final Kind kind;
    private final String label;
    private String hint = "";
    private String when = "";
    private boolean required = true;
    private boolean told = true;
    private int length = LONGEST;
    private List<Option> options = List.of();
    private String value = "";
    private String shown;
    private String yes = "";
    private String no = "";
    private String problem;
    private String meanwhile;

    /** A question that must be answered; a box need not be ticked. */
    public Question(String id, Kind kind, String label) {
        this.id = id;
        this.kind = kind;
        this.label = label;
    }

    /** What questions say, a line for each. */
    public static String said(Collection<Question> questions) {
        return questions.stream()
                .filter(Question::isReadable)
                .map(each -> each.label + ": " + each.getShown())
                .collect(Collectors.joining("\n"));
    }

    /** Adds what helps to answer. */
    public Question hint(String words) {
        hint = words;
        return this;
    }

    /** Says whether it must be answered. */
    public Question required(boolean must) {
        required = must;
        return this;
    }

    /** Says, in words behind the label, when it must be answered; the form asks for it then. */
    public Question requiredWhen(String words) {
        required = false;
        when = words;
        return this;
    }

    /** Says whether its answer matters; if not, it may be missing and is not read back. */
    public Question matters(boolean so) {
        required = so;
        told = so;
        return this;
    }

    /** Limits the characters. */
    public Question length(int most) {
        length = most;
        return this;
    }

    /** Says what can be chosen. */
    public Question options(List<Option> choices) {
        options = List.copyOf(choices);
        return this;
    }

    /** Says that constants can be chosen, by the labels that their names end. */
    public Question options(String prefix, Enum<?>[] constants, UnaryOperator<String> label) {
        return options(Arrays.stream(constants)
                .map(each -> new Option(each.name(), label.apply(prefix + each.name())))
                .toList());
    }

    /** Says how a box is read back. */
    public Question ticked(String whenTicked, String otherwise) {
        yes = whenTicked;
        no = otherwise;
        return this;
    }

    /** The same with yes and no, in the words of the back office. */
    public Question ticked(UnaryOperator<String> texts) {
        return ticked(texts.apply("registrations.registration.yes"), texts.apply("registrations.registration.no"));
    }

    /** Answers it; null is empty. */
    public Question answer(String typed) {
        value = typed == null ? "" : typed;
        return this;
    }

    /** Takes the answer that was posted: several ticked boxes each under a name of their own, or all under its own. */
    void read(Map<String, String> posted) {
        answer(posted.get(id));
        if (kind == Kind.TICKS && value.isEmpty()) {
            tick(options.stream()
                    .map(Option::value)
                    .filter(each -> TICKED.equals(posted.get(id + DASH + each)))
                    .toList());
        }
    }

    /** Ticks some of several boxes, by what they stand for. */
    public Question tick(Collection<String> some) {
        return answer(String.join(SPACE, some));
    }

    /** What the ticked ones of several boxes stand for, of those offered, in their order. */
    public List<String> getTicks() {
        List<String> ticks = List.of(value.split(SPACE));
        return options.stream().map(Option::value).filter(ticks::contains).toList();
    }

    /** The name of one of several boxes. */
    public String named(Option option) {
        return id + DASH + option.value();
    }

    /** What one of several boxes says when it is ticked: {@code checked}; else null. */
    public String picked(Option option) {
        return getTicks().contains(option.value()) ? "checked" : null;
    }

    /** Says what is wrong; null for nothing. */
    public void refuse(String words) {
        problem = words;
    }

    /** Says what somebody else changed meanwhile. */
    void meanwhile(String words) {
        meanwhile = words;
    }

    /** What somebody else changed after the form was opened; null for nothing. */
    public String getMeanwhile() {
        return meanwhile;
    }

    /** Says how the answer is read back, where that is not what was typed. */
    public void readBack(String words) {
        shown = words;
    }

    /** Its name in the form. */
    public String getId() {
        return id;
    }

    /** What is asked. */
    public String getLabel() {
        return label;
    }

    /** What helps to answer; may be empty. */
    public String getHint() {
        return hint;
    }

    /** Whether something helps to answer. */
    public boolean isHinted() {
        return !hint.isEmpty();
    }

    /** The HTML input type of what is typed in one line. */
    public String getType() {
        return switch (kind) {
            case DAY -> "date";
            case MOMENT -> "datetime-local";
            case TIME -> "time";
            case TEL -> "tel";
            case MAIL -> "email";
            default -> "text";
        };
    }

    /** How it is asked, for the view: {@code text}, {@code choice}, {@code tick}, {@code ticks} or {@code line}. */
    public String getKind() {
        return switch (kind) {
            case TEXT, CHOICE, TICK, TICKS -> kind.name().toLowerCase(Locale.ROOT);
            default -> "line";
        };
    }

    /** Whether it is a box to tick. */
    public boolean isTick() {
        return kind == Kind.TICK;
    }

    /** Whether one label names it: boxes have their own. */
    public boolean isLabelled() {
        return !isTick() && kind != Kind.TICKS;
    }

    /** Whether it may stay unanswered. */
    public boolean isOptional() {
        return !required && when.isEmpty() && isLabelled();
    }

    /** When it must be answered, in words; empty for always or never. */
    public String getWhen() {
        return when;
    }

    /** The most characters. */
    public int getLength() {
        return length;
    }

    /** What can be chosen. */
    public List<Option> getOptions() {
        return options;
    }

    /** What a choice says when it is the one chosen: {@code selected}; null for others. */
    public String chosen(Option option) {
        return option.value().equals(value) ? "selected" : null;
    }

    /** What a box says when it is ticked: {@code checked}; else null. */
    public String getChecked() {
        return isTicked() ? "checked" : null;
    }

    /** Whether the box is ticked. */
    public boolean isTicked() {
        return TICKED.equals(value);
    }

    /** What was typed. */
    public String getValue() {
        return value;
    }

    /** Whether it has an answer. */
    public boolean isAnswered() {
        return !value.isBlank();
    }

    /** Whether a choice is none of those offered, or an answer is missing. */
    boolean isMissing() {
        if (kind == Kind.CHOICE && isAnswered()) {
            return options.stream().noneMatch(option -> option.value().equals(value));
        }
        if (kind == Kind.TICKS) {
            return required && getTicks().isEmpty();
        }
        return required && !isTick() && !isAnswered();
    }

    /** Whether a text has more characters than it may have; a browser that cut it off would say nothing. */
    boolean isTooLong() {
        return kind == Kind.TEXT && getCount() > length;
    }

    /** How many characters were typed; a new line is one. */
    int getCount() {
        String lines = value.replace("\r\n", "\n");
        return lines.codePointCount(0, lines.length());
    }

    /** Whether there is something to read back: an answer, that there is none any more, or whether a box is ticked. */
    public boolean isReadable() {
        return told && (isAnswered() || isTick() || shown != null);
    }

    /** The answer as it is read back. */
    public String getShown() {
        if (isTick()) {
            return isTicked() ? yes : no;
        }
        if (shown != null) {
            return shown;
        }
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** What is wrong; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Whether something is wrong. */
    public boolean isWrong() {
        return problem != null;
    }

    /** The ids of what describes the input. */
    public String getDescribed() {
        return id + "-hint " + id + "-meanwhile " + id + "-problem";
    }

    /** Never shows the answer. */
    @Override
    public String toString() {
        return id;
    }
}
