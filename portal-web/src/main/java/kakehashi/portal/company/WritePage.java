package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.Opening;
import kakehashi.domain.company.OpeningAnswers;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.OpeningKind;
import kakehashi.domain.company.OpeningState;
import kakehashi.domain.company.Openings;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Problem;
import kakehashi.portal.openings.OpeningFields;

/** Mirrors {@code write.xhtml}: a job or an internship is written or changed. Source: R-A32, R-A33. */
@Named
@RequestScoped
public class WritePage {

    private Opening opening;
    private OpeningKind kind;
    private int version;
    private List<FormField> fields = List.of();
    private List<String> hints = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    Openings openings;

    @Inject
    OpeningDrafts drafts;

    @Inject
    WageQuestion wage;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        UUID contact = visitor.member().orElse(null);
        if (contact == null) {
            return;
        }
        kind = OpeningDrafts.kind(visit.getArgument());
        if (kind == null) {
            opening = drafts.find(contact, visit.getArgument()).orElse(null);
            kind = opening == null ? null : opening.kind();
        }
        if (kind != null) {
            Map<OpeningField, String> answers = opening == null ? drafts.begin(kind) : opening.answers();
            version = opening == null ? 0 : opening.version();
            fields = new OpeningFields(visit.getLanguage()).of(kind, answers);
            hints = drafts.hints(kind, answers);
        }
    }

    /** Leads to the list when there is nothing to write. */
    public void load() throws IOException {
        if (kind == null) {
            Faces.goTo(visit.to("my/company/openings"));
        }
    }

    /** Saves when nothing is wrong. */
    public void submit() throws IOException {
        Map<OpeningField, String> typed = new EnumMap<>(OpeningField.class);
        fields.forEach(field -> typed.put(OpeningField.valueOf(field.getName()), field.getValue()));
        OpeningAnswers answers = openings.check(kind, typed);
        answers.refused().forEach((about, wrong) -> fields.stream()
                .filter(field -> field.getName().equals(about.name()))
                .forEach(field -> field.setProblem(texts.say(wrong))));
        if (!wage.isSettled(fields, answers) || isWrong()) {
            return;
        }
        UUID contact = visitor.member().orElseThrow();
        if (opening == null) {
            openings.write(contact, kind, typed, visit.getLanguage());
        } else {
            openings.change(contact, opening.id(), typed, visit.getLanguage(), OpeningDrafts.shownVersion());
        }
        boolean seen = opening != null && opening.state() == OpeningState.PUBLISHED;
        Faces.goTo(visit.to("my/company/openings?told=" + (seen ? "saved" : "drafted")));
    }

    /** The key of the heading. */
    public String getHeading() {
        return "company.write." + (kind == null ? OpeningKind.JOB : kind);
    }

    /** The version that is on the screen. */
    public int getVersion() {
        return version;
    }

    /** Whether there is something worth knowing. */
    public boolean isAdvised() {
        return !hints.isEmpty();
    }

    /** What is worth knowing about statuses of residence for such a job, and about pay for an internship. */
    public List<String> getHints() {
        return hints;
    }

    /** The questions, in order. */
    public List<FormField> getFields() {
        return fields;
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return new FilledForm(fields, texts).problems();
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return fields.stream().anyMatch(FormField::isWrong);
    }

    /** Whether there is nothing to mend, only something to look at once more. */
    public boolean isAskedOnly() {
        return !isWrong();
    }
}
