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
import kakehashi.domain.matching.outcome.OutcomeStage;
import kakehashi.domain.matching.outcome.OutcomeWhy;
import kakehashi.domain.matching.outcome.Outcomes;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code outcomeback.xhtml}: where a way stands is corrected, and why is said. */
@Named
@RequestScoped
public class OutcomeBackPage {

    @Inject
    OutcomeWork work;

    @Inject
    Outcomes outcomes;

    @Inject
    PageTexts texts;

    /** Asks, reads back or corrects. */
    public void load() throws IOException {
        if (!work.open(Screen.OUTCOME_BACK)) {
            return;
        }
        OutcomeStage now = work.sheet().outcome().stage();
        OutcomeStage[] behind = Arrays.stream(OutcomeStage.values())
                .filter(each -> each.compareTo(now) <= 0)
                .toArray(OutcomeStage[]::new);
        Question stage = new Question("stage", Question.Kind.CHOICE, texts.get("outcomes.stage"))
                .options("OutcomeStage.", behind, texts::get);
        Question day = work.day();
        Question reason = new Question("why", Question.Kind.CHOICE, texts.get("outcomes.outcomeback.why"))
                .options("OutcomeWhy.", OutcomeWhy.values(), texts::get);
        if (!work.ask(stage, day, reason).isPosted()) {
            return;
        }
        LocalDate on = work.day(day);
        if (work.getAsking().isDone()) {
            UUID id = work.sheet().outcome().id();
            OutcomeStage back = OutcomeStage.valueOf(stage.getValue());
            OutcomeWhy why = OutcomeWhy.valueOf(reason.getValue());
            work.carryOut("outcomeCorrected", () -> outcomes.correct(id, work.version(), back, on, why));
        }
    }
}
