package kakehashi.domain.survey;

import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;

/**
 * A question as it is asked, in the words of a language.
 *
 * @param question the question
 * @param label its words
 * @param choices what can be chosen; empty for own words
 * @param written what was written; null for choices and when nothing was
 * @param problem what is wrong, in the reader's words; null when nothing is
 */
public record Asking(Question question, String label, List<Choice> choices, String written, String problem) {

    /** One of several, with its label; {@code checked} is null when it is not chosen. */
    public record Choice(String value, String label, String checked) {}

    /** The questions after an event of a kind, in order, with what was answered so far and what is wrong with it. */
    public static List<Asking> all(
            EventKind kind,
            Audience audience,
            Map<Question, List<String>> given,
            Map<Question, Refused> refused,
            Texts texts) {
        return Question.of(kind, audience).stream()
                .map(question ->
                        of(question, audience, given.getOrDefault(question, List.of()), refused.get(question), texts))
                .toList();
    }

    private static Asking of(Question question, Audience audience, List<String> given, Refused wrong, Texts texts) {
        return new Asking(
                question,
                texts.get(question.words(audience)),
                question.choices(audience).stream()
                        .map(each -> new Choice(
                                each, texts.get(question.words(each)), given.contains(each) ? "checked" : null))
                        .toList(),
                question.form() == Question.Form.TEXT && !given.isEmpty() ? given.get(0) : null,
                wrong == null ? null : texts.say(wrong));
    }

    /** Its name in the form. */
    public String name() {
        return question.name();
    }

    /** Whether it is answered in own words. */
    public boolean text() {
        return question.form() == Question.Form.TEXT;
    }

    /** Whether it is answered by choosing. */
    public boolean chosen() {
        return !text();
    }

    /** Whether several can be chosen. */
    public boolean several() {
        return question.form() == Question.Form.SEVERAL;
    }

    /** The type of its inputs. */
    public String input() {
        return several() ? "checkbox" : "radio";
    }

    /** Whether it need not be answered. */
    public boolean optional() {
        return !question.required();
    }

    /** Whether something is wrong. */
    public boolean wrong() {
        return problem != null;
    }

    /** The id of a choice. */
    public String id(Choice choice) {
        return name() + "-" + choice.value();
    }

    /** Where the link of the error summary leads: the input, or the first of several. */
    public String anchor() {
        return text() ? name() : id(choices.get(0));
    }

    /** The ids of what describes the input. */
    public String described() {
        return name() + "-hint" + (wrong() ? " " + name() + "-problem" : "");
    }
}
