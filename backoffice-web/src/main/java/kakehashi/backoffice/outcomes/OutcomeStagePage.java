package kakehashi.backoffice.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.outcome.Outcome;
import kakehashi.domain.matching.outcome.OutcomeStage;
import kakehashi.domain.matching.outcome.Outcomes;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code outcomestage.xhtml}: a further stage is reached. */
@Named
@RequestScoped
public class OutcomeStagePage {

    @Inject
    OutcomeWork work;

    @Inject
    Outcomes outcomes;

    @Inject
    PageTexts texts;

    /** Asks, reads back or enters. */
    public void load() throws IOException {
        if (!work.open(Screen.OUTCOME_STAGE)) {
            return;
        }
        Question stage = new Question("stage", Question.Kind.CHOICE, texts.get("outcomes.stage"))
                .options("OutcomeStage.", ahead(work.sheet().outcome()), texts::get);
        Question day = work.day();
        if (!work.ask(stage, day).isPosted()) {
            return;
        }
        LocalDate on = work.day(day);
        if (work.getAsking().isDone()) {
            UUID id = work.sheet().outcome().id();
            OutcomeStage next = OutcomeStage.valueOf(stage.getValue());
            work.carryOut("outcomeReached", () -> outcomes.reach(id, work.version(), next, on));
        }
    }

    /** The stages that can be reached: nobody stays who did not join. */
    private static OutcomeStage[] ahead(Outcome outcome) {
        return Arrays.stream(OutcomeStage.values())
                .filter(each -> each.compareTo(outcome.stage()) > 0)
                .filter(each -> each != OutcomeStage.RETAINED || outcome.joinedOn() != null)
                .toArray(OutcomeStage[]::new);
    }
}
