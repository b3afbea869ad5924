package kakehashi.backoffice.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.outcome.OutcomeDesk;
import kakehashi.domain.matching.outcome.OutcomeOrigin;
import kakehashi.domain.matching.outcome.OutcomeStage;
import kakehashi.domain.matching.outcome.OutcomeStart;
import kakehashi.domain.matching.outcome.Outcomes;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code outcomebegin.xhtml}: in a seeker's case the way to a company begins. */
@Named
@RequestScoped
public class OutcomeBeginPage {

    private static final String OUTSIDE = "OUTSIDE";
    private static final String SLASH = "/";
    private static final String DAY = "day";

    private UUID file;
    private Asking asking;

    @Inject
    OutcomeDesk desk;

    @Inject
    Outcomes outcomes;

    @Inject
    OutcomeWork work;

    @Inject
    OutcomeWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or begins; leads whoever may not see the case to its page, and answers 404 when there is none. */
    public void load() throws IOException {
        try {
            file = Ids.parse(Posted.asked(OutcomeWork.ID), "caseUnknown");
            ask(options(desk.goals(file)));
        } catch (Refused refused) {
            if (refused.code().equals("caseNotYours")) {
                office.lead(getBack());
            } else {
                Refusal.notThere(refused);
            }
        }
    }

    private List<Question.Option> options(List<OutcomeDesk.Goal> goals) {
        return Stream.concat(
                        goals.stream().map(this::option),
                        Stream.of(new Question.Option(OUTSIDE, texts.get("outcomes.outside"))))
                .toList();
    }

    private Question.Option option(OutcomeDesk.Goal goal) {
        String value = goal.openingId() == null ? "" : SLASH + goal.openingId();
        return new Question.Option(goal.companyId() + value, words.goal(goal.company(), goal.opening()));
    }

    private void ask(List<Question.Option> goals) throws IOException {
        office.standAt(getHidden());
        Question goal = new Question("goal", Question.Kind.CHOICE, texts.get("outcomes.company"))
                .hint(texts.get("outcomes.outcomebegin.companyHint"))
                .options(goals)
                .answer(Posted.asked("goal"));
        Question origin = new Question("origin", Question.Kind.CHOICE, texts.get("outcomes.origin"))
                .options("OutcomeOrigin.", OutcomeOrigin.values(), texts::get)
                .answer(Posted.asked("origin"));
        OutcomeStage[] stages = Arrays.stream(OutcomeStage.values())
                .filter(each -> each != OutcomeStage.RETAINED)
                .toArray(OutcomeStage[]::new);
        Question stage = new Question("stage", Question.Kind.CHOICE, texts.get("outcomes.stage"))
                .options("OutcomeStage.", stages, texts::get)
                .answer(Posted.asked("stage"));
        Question day = Posted.has(DAY) ? work.day().answer(Posted.asked(DAY)) : work.day();
        asking = work.ask(goal, origin, stage, day);
        if (!asking.isPosted()) {
            return;
        }
        LocalDate on = work.day(day);
        if (asking.isDone()) {
            OutcomeOrigin from = OutcomeOrigin.valueOf(origin.getValue());
            begin(goal.getValue(), from, OutcomeStage.valueOf(stage.getValue()), on);
        }
    }

    private void begin(String goal, OutcomeOrigin origin, OutcomeStage stage, LocalDate day) throws IOException {
        String[] ids = goal.split(SLASH);
        UUID company = goal.equals(OUTSIDE) ? null : UUID.fromString(ids[0]);
        UUID opening = ids.length > 1 ? UUID.fromString(ids[1]) : null;
        try {
            UUID id = outcomes.begin(file, new OutcomeStart(company, opening, origin, stage, day));
            office.lead(office.at(Screen.OUTCOME).with(OutcomeWork.ID, id).with("done", "outcomeBegun"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The address of the case. */
    public Address getBack() {
        return office.at(Screen.CASE).with(OutcomeWork.ID, file);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return office.at(Screen.OUTCOME_BEGIN).with(OutcomeWork.ID, Posted.asked(OutcomeWork.ID));
    }
}
