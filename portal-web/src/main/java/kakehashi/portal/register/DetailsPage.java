package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Problem;

/** Mirrors {@code details.xhtml}: the questions the field register allows for this event. Source: T3. */
@Named
@RequestScoped
public class DetailsPage {

    private Draft draft;
    private List<FormField> fields = List.of();
    private String website;

    @Inject
    Step step;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        draft = step.listing() == null
                ? null
                : step.draft()
                        .filter(each -> each.hasAgreed() && !each.isDone())
                        .orElse(null);
        if (draft != null) {
            fields = step.questions(draft);
        }
    }

    /** Leads to the notice when nobody agreed yet, and away, with everything typed kept, when the form is left. */
    public void load() throws IOException {
        if (step.isMissing()) {
            return;
        }
        if (draft == null) {
            step.goTo("");
        } else if (step.isLeaving()) {
            fields.forEach(this::keep);
            step.leave();
        }
    }

    /** Keeps everything typed; goes on when nothing is wrong, or to the number when the form was sent already. */
    public void submit() throws IOException {
        if (draft == null) {
            step.goTo("done");
            return;
        }
        if (website != null && !website.isEmpty()) {
            throw new Refused("looksAutomatic");
        }
        fields.forEach(this::keep);
        Map<PersonalField, Refused> wrong = Answers.check(step.listing().asked(step.getAudience()), draft.answers())
                .refused();
        wrong.forEach((field, refused) -> tell(field.name(), refused));
        Map<CompanyField, Refused> wrongCompany =
                step.isCompany() ? CompanyAnswers.check(draft.company()).refused() : Map.of();
        wrongCompany.forEach((field, refused) -> tell(field.name(), refused));
        if (wrong.isEmpty() && wrongCompany.isEmpty()) {
            step.goTo("check");
        }
    }

    private void keep(FormField field) {
        String text = field.getValue() == null ? "" : field.getValue();
        if (field.isAbout(CompanyField.values())) {
            draft.company().put(CompanyField.valueOf(field.getName()), text);
        } else {
            draft.answers().put(PersonalField.valueOf(field.getName()), text);
        }
    }

    private void tell(String name, Refused refused) {
        fields.stream()
                .filter(field -> field.getName().equals(name))
                .forEach(field -> field.setProblem(texts.say(refused)));
    }

    /** The questions, in order. */
    public List<FormField> getFields() {
        return fields;
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return fields.stream()
                .filter(FormField::isWrong)
                .map(field -> new Problem(
                        field.getAnchor(), texts.get("field." + field.getWords()) + ": " + field.getProblem()))
                .toList();
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return fields.stream().anyMatch(FormField::isWrong);
    }

    /** A field no person sees; machines fill it in. */
    public String getWebsite() {
        return website;
    }

    /** Takes what a machine filled in. */
    public void setWebsite(String website) {
        this.website = website;
    }
}
