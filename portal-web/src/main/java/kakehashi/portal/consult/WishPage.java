package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ConsultationSlots;
import kakehashi.domain.consultation.Theme;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Problem;

/** Mirrors {@code wish.xhtml}: how and what about. Source: R-A13, R-A23. */
@Named
@RequestScoped
public class WishPage {

    private String spoken = "";

    @Inject
    ConsultStep consult;

    @Inject
    ConsultationSlots slots;

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    /** One of several; {@code checked} is null when it is not chosen. */
    public record Choice(String value, String label, String checked) {}

    /** A question with its choices; {@code hint} may be null, {@code problem} is when nothing is wrong. */
    public record Question(String name, String label, String hint, List<Choice> choices, String problem) {

        /** Whether something more is said about it. */
        public boolean hinted() {
            return hint != null;
        }

        /** Whether nothing was chosen where something must be. */
        public boolean wrong() {
            return problem != null;
        }

        /** The id of a choice. */
        public String id(Choice choice) {
            return name + "-" + choice.value();
        }
    }

    /** Reads the languages counsellors speak. */
    public void load() {
        List<String> endonyms = slots.languages().stream()
                .flatMap(tag -> Languages.find(tag).stream())
                .map(Language::endonym)
                .toList();
        if (!endonyms.isEmpty()) {
            String label = texts.get("consult.consultation.languages");
            String list = Formats.of(visit.getLanguage()).list(endonyms);
            spoken = texts.of("page.labelled", "label", label, "text", list);
        }
    }

    /** The languages counsellors speak, in one line; empty when none are named. */
    public String getSpoken() {
        return spoken;
    }

    /** Whether languages are named. */
    public boolean isNamed() {
        return !spoken.isEmpty();
    }

    /** The questions, in order. */
    public List<Question> getQuestions() {
        return List.of(
                question("channel", "Channel.", Arrays.asList(Channel.values()), consult.channel()),
                question("theme", "Theme.", Theme.of(consult.audience()), consult.theme()));
    }

    private Question question(String name, String prefix, List<? extends Enum<?>> constants, Enum<?> chosen) {
        boolean wrong = Faces.parameter("missing") != null && chosen == null;
        boolean other = name.equals("theme") && !consult.isCompany();
        return new Question(
                name,
                texts.get("consult.wish." + name),
                other ? texts.get("consult.wish.else") : null,
                constants.stream()
                        .map(each -> new Choice(
                                each.name(), texts.get(prefix + each.name()), each == chosen ? "checked" : null))
                        .toList(),
                wrong ? texts.get("consult.wish." + name + "Missing") : null);
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        for (Question question : getQuestions()) {
            if (question.wrong()) {
                problems.add(new Problem(question.id(question.choices().get(0)), question.problem()));
            }
        }
        return problems;
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return !getProblems().isEmpty();
    }
}
