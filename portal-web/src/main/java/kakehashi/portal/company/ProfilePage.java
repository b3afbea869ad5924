package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.company.Companies;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.company.OwnCompany;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Problem;

/** Mirrors {@code profile.xhtml}: what a company states about itself. Source: R-F4. */
@Named
@RequestScoped
public class ProfilePage {

    private int version;
    private List<FormField> fields = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    CompanyQuestions questions;

    @Inject
    Companies companies;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        OwnCompany own = visitor.company().orElse(null);
        version = own == null ? 0 : own.version();
        fields = questions.of(own == null ? Map.of() : CompanyAnswers.typed(own.profile()));
    }

    /** Leads to the company's page whoever has nothing to state here. */
    public void load() throws IOException {
        boolean first = visitor.contact().isPresent()
                && visitor.company().isEmpty()
                && visitor.left().isEmpty();
        if (!first && visitor.member().isEmpty()) {
            Faces.goTo(visit.to("my/company"));
        }
    }

    /** Saves when nothing is wrong. */
    public void submit() throws IOException {
        Map<CompanyField, String> typed = new EnumMap<>(CompanyField.class);
        fields.forEach(field -> typed.put(CompanyField.valueOf(field.getName()), field.getValue()));
        CompanyAnswers answers = CompanyAnswers.check(typed);
        if (answers.profile() == null) {
            answers.refused().forEach((field, wrong) -> tell(field, wrong));
            return;
        }
        try {
            companies.state(visitor.contact().orElseThrow(), answers.profile(), shownVersion());
            Faces.goTo(visit.to("my/company?saved=1"));
        } catch (Refused refused) {
            if (!refused.code().equals("companyNumberKnown")) {
                throw refused;
            }
            tell(CompanyField.CORPORATE_NUMBER, refused);
        }
    }

    private int shownVersion() {
        String shown = Faces.parameter("version");
        return shown != null && shown.matches("[0-9]{1,9}") ? Integer.parseInt(shown) : -1;
    }

    private void tell(CompanyField about, Refused refused) {
        fields.stream()
                .filter(field -> field.getName().equals(about.name()))
                .forEach(field -> field.setProblem(texts.say(refused)));
    }

    /** The version that is on the screen. */
    public int getVersion() {
        return version;
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
}
