package kakehashi.backoffice.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.outcome.OutcomeEnd;
import kakehashi.domain.matching.outcome.Outcomes;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code outcomeend.xhtml}: a way ended, and why is said. */
@Named
@RequestScoped
public class OutcomeEndPage {

    @Inject
    OutcomeWork work;

    @Inject
    Outcomes outcomes;

    @Inject
    PageTexts texts;

    /** Asks, reads back or ends. */
    public void load() throws IOException {
        if (!work.open(Screen.OUTCOME_END)) {
            return;
        }
        OutcomeEnd[] reasons = OutcomeEnd.after(work.sheet().outcome().stage()).toArray(OutcomeEnd[]::new);
        Question reason = new Question("reason", Question.Kind.CHOICE, texts.get("outcomes.outcomeend.reason"))
                .options("OutcomeEnd.", reasons, texts::get);
        Question day = work.day();
        if (!work.ask(reason, day).isPosted()) {
            return;
        }
        LocalDate on = work.day(day);
        if (work.getAsking().isDone()) {
            UUID id = work.sheet().outcome().id();
            OutcomeEnd why = OutcomeEnd.valueOf(reason.getValue());
            work.carryOut("outcomeOver", () -> outcomes.end(id, work.version(), why, on));
        }
    }
}
