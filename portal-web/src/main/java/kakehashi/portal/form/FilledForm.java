package kakehashi.portal.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.Zawgyi;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The questions of a page as they were filled in: keeps what was typed and finds what is wrong. */
public class FilledForm {

    private final List<FormField> fields;
    private final PageTexts texts;

    /** Questions asked in the reader's language. */
    public FilledForm(List<FormField> fields, PageTexts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** Keeps everything typed, right or wrong. */
    public void keep(Draft draft) {
        for (FormField field : fields) {
            String text = field.getValue() == null ? "" : field.getValue();
            if (field.isAbout(CompanyField.values())) {
                draft.company().put(CompanyField.valueOf(field.getName()), text);
            } else {
                draft.answers().put(PersonalField.valueOf(field.getName()), text);
            }
        }
    }

    /** Tells beside each question what is wrong with its answer; says whether nothing is. */
    public boolean isFine(List<CollectionRule> rules, Audience audience, Draft draft) {
        Map<PersonalField, Refused> wrong =
                Answers.check(rules, draft.answers()).refused();
        wrong.forEach((field, refused) -> tell(field.name(), refused));
        Map<CompanyField, Refused> wrongCompany = audience == Audience.COMPANY
                ? CompanyAnswers.check(draft.company()).refused()
                : Map.of();
        wrongCompany.forEach((field, refused) -> tell(field.name(), refused));
        return wrong.isEmpty() && wrongCompany.isEmpty();
    }

    /** Tells beside each question what is wrong with its answer; says whether nothing is. */
    public boolean isFine(Map<PersonalField, Refused> wrong) {
        wrong.forEach((field, refused) -> tell(field.name(), refused));
        return wrong.isEmpty();
    }

    private void tell(String name, Refused refused) {
        fields.stream().filter(field -> field.getName().equals(name)).forEach(field -> tell(field, refused));
    }

    /** Burmese in another encoding is written anew in Unicode, for the person to read over and send again. */
    private void tell(FormField field, Refused refused) {
        if (refused.code().equals("answer.zawgyi")) {
            field.rewrite(Zawgyi.toUnicode(field.getValue()));
        } else {
            field.setProblem(texts.say(refused));
        }
    }

    /** What is to be mended or looked at once more, in the order of the questions; of all that was rewritten at once. */
    public List<Problem> problems() {
        Stream<Problem> rewritten = fields.stream()
                .filter(FormField::isRewritten)
                .limit(1)
                .map(field -> new Problem(field.getAnchor(), texts.get("error.answer.zawgyi")));
        Stream<Problem> others = fields.stream()
                .filter(field -> field.isWrong() || field.isAsked())
                .map(field -> new Problem(field.getAnchor(), words(field)));
        return Stream.concat(rewritten, others).toList();
    }

    private String words(FormField field) {
        return texts.of(
                "page.labelled",
                "label",
                texts.get("field." + field.getWords()),
                "text",
                field.isWrong() ? field.getProblem() : field.getQuestion());
    }

    /** Whether there is nothing to mend, only something to look at once more. */
    public boolean isAskedOnly() {
        return fields.stream().noneMatch(FormField::isWrong);
    }
}
