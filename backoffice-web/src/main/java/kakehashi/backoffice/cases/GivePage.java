package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.Cases;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code give.xhtml}: a case is given to a counsellor. */
@Named
@RequestScoped
public class GivePage {

    @Inject
    CaseWork work;

    @Inject
    Cases cases;

    @Inject
    PageTexts texts;

    /** Asks, reads back or gives. */
    public void load() throws IOException {
        if (!work.open(Screen.CASE_GIVING)) {
            return;
        }
        Question to = new Question("counsellor", Question.Kind.CHOICE, texts.get("cases.give.to"))
                .options(Advisors.options(cases.counsellors(), texts));
        if (work.ask(to).isDone()) {
            UUID id = work.sheet().file().id();
            work.carryOut("given", () -> cases.give(id, work.version(), UUID.fromString(to.getValue())));
        }
    }
}
