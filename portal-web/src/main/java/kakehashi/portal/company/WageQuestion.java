package kakehashi.portal.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.company.MinimumWage;
import kakehashi.domain.company.MinimumWages;
import kakehashi.domain.company.OpeningAnswers;
import kakehashi.domain.company.OpeningField;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.form.FormField;
import kakehashi.portal.mypage.OwnWords;

/**
 * Hourly pay below Tokyo's minimum wage: likelier a slip, but the work may be elsewhere, and whoever means it goes on by
 * saying so. A question, never a refusal.
 */
@RequestScoped
public class WageQuestion {

    @Inject
    MinimumWages wages;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /** Asks beside the pay when that is needed; says whether nothing is open. */
    boolean isSettled(List<FormField> fields, OpeningAnswers answers) {
        String pay = answers.accepted().get(OpeningField.PAY_FROM);
        Optional<MinimumWage> asked = wages.above(answers).filter(wage -> !pay.equals(Faces.parameter("sure")));
        asked.ifPresent(wage -> fields.stream()
                .filter(field -> field.getName().equals(OpeningField.PAY_FROM.name()))
                .forEach(field -> field.ask(question(wage), pay, "company.write.wageMeant")));
        return asked.isEmpty();
    }

    private String question(MinimumWage wage) {
        String key = wages.isOutdated() ? "company.write.wageAskOld" : "company.write.wageAsk";
        return texts.of(key, "yen", wage.yenAnHour(), "since", words.day(wage.validFrom()));
    }
}
