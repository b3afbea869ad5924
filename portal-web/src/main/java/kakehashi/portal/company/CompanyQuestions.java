package kakehashi.portal.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.FormFields;

/** The questions about a company, in the reader's language. */
@RequestScoped
public class CompanyQuestions {

    @Inject
    Visit visit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The questions with their answers. */
    List<FormField> of(Map<CompanyField, String> answers) {
        return new FormFields(visit.getLanguage(), today()).ofCompany(answers);
    }

    /** The questions that are answered, each answer read back as where it was checked. */
    List<FormField> answered(Map<CompanyField, String> answers) {
        return new FormFields(visit.getLanguage(), today()).answered(of(answers));
    }

    /** A question for a mail address. */
    static FormField address(String name, String autocomplete) {
        return new FormField(name, "email", true, PersonalField.EMAIL.length(), autocomplete, List.of());
    }

    /** The day in the office's zone. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }
}
