package kakehashi.backoffice.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.outcome.Outcome;
import kakehashi.domain.matching.outcome.OutcomeSheet;
import kakehashi.domain.matching.outcome.OutcomeStep;
import kakehashi.domain.shared.Deed;
import kakehashi.i18n.faces.PageTexts;

/** Puts ways to companies into the reader's words. */
@RequestScoped
public class OutcomeWords {

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A company's name; words for one outside of the programme, where it is null. */
    public String company(String name) {
        return name == null ? texts.get("outcomes.outside") : name;
    }

    /** The company, and the job or internship it is about. */
    public String goal(OutcomeSheet sheet) {
        return goal(sheet.company(), sheet.opening());
    }

    String goal(String name, String opening) {
        return opening == null
                ? company(name)
                : texts.of("outcomes.goal", "company", company(name), "opening", opening);
    }

    /** What happened in a step, sentence by sentence. */
    public List<String> step(OutcomeStep step) {
        List<String> words = new ArrayList<>(List.of(
                texts.get("OutcomeStep.Kind." + step.kind()),
                texts.get("OutcomeStage." + step.stage()),
                office.day(step.day())));
        Stream.ofNullable(step.end()).map(end -> texts.get("OutcomeEnd." + end)).forEach(words::add);
        Stream.ofNullable(step.why()).map(why -> texts.get("OutcomeWhy." + why)).forEach(words::add);
        return words;
    }

    /** Who entered something, and when. */
    public String by(Deed deed) {
        return texts.of("outcomes.by", "who", deed.login(), "at", office.time(deed.at()));
    }

    /** A way as its case shows it. */
    public OutcomeLine line(OutcomeSheet sheet) {
        Outcome outcome = sheet.outcome();
        return new OutcomeLine(
                at(sheet),
                goal(sheet),
                texts.get("OutcomeStage." + outcome.stage()),
                office.day(outcome.since()),
                outcome.isRunning() ? "" : texts.get("OutcomeEnd." + outcome.ended()));
    }

    /** The address of a way. */
    public Address at(OutcomeSheet sheet) {
        return office.at(Screen.OUTCOME).with(OutcomeWork.ID, sheet.outcome().id());
    }
}
