package kakehashi.backoffice.cases;

import java.util.List;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.i18n.faces.PageTexts;

/** Counsellors as choices, by number. */
final class Advisors {

    private Advisors() {}

    /** A choice for each. */
    static List<Question.Option> options(List<Counsellor> counsellors, PageTexts texts) {
        return counsellors.stream()
                .map(each -> new Question.Option(
                        each.id().toString(), texts.of("consultations.consultations.number", "number", each.number())))
                .toList();
    }
}
