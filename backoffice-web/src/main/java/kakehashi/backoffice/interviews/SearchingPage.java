package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.interview.SolvingOrder;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code searching.xhtml}: it is asked how a timetable shall be searched, and the search begins. */
@Named
@RequestScoped
public class SearchingPage extends InterviewForm {

    /** The parameter that names the draft of which as much as can be is kept. */
    static final String BASE = "base";

    private static final String NONE = "none";

    @Inject
    SearchRunner runner;

    /** Asks or begins; answers 404 when there is no interview day that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERVIEW_SEARCH)) {
            return;
        }
        InterviewWords words = new InterviewWords(sheet(), texts);
        boolean first = sheet().drafts().isEmpty();
        Question base = question(BASE, Question.Kind.CHOICE)
                .options(bases())
                .matters(!first)
                .answer(Posted.has(BASE) ? Posted.asked(BASE) : NONE);
        Question turn = question("turn", Question.Kind.CHOICE)
                .options(words.turns())
                .matters(!first)
                .answer("1");
        Question effort = question("effort", Question.Kind.CHOICE)
                .options("interviews.effort.", SolvingOrder.Effort.values(), texts::get)
                .answer(SolvingOrder.Effort.USUAL.name());
        Question seed = question("seed", Question.Kind.LINE)
                .hint(texts.get("interviews.ask.seed.hint"))
                .length(9)
                .answer("1");
        ask(first ? List.of(effort, seed) : List.of(base, turn, effort, seed));
        carryOut(() -> begin(base, turn, effort, seed), shown.at(Screen.INTERVIEW), null);
    }

    private Question question(String id, Question.Kind kind) {
        return new Question(id, kind, texts.get("interviews.ask." + id));
    }

    private List<Question.Option> bases() {
        List<Question.Option> options = new ArrayList<>();
        options.add(new Question.Option(NONE, texts.get("interviews.ask.base.none")));
        sheet().drafts()
                .forEach(each -> options.add(new Question.Option(
                        String.valueOf(each.number()),
                        texts.of(
                                each.id().equals(sheet().publishedDraftId())
                                        ? "interviews.ask.base.published"
                                        : "interviews.ask.base.draft",
                                "number",
                                each.number()))));
        return options;
    }

    private void begin(Question base, Question turn, Question effort, Question seed) {
        boolean kept = !NONE.equals(base.getValue()) && !sheet().drafts().isEmpty();
        SolvingOrder order = new SolvingOrder(
                number(seed.getValue()),
                SolvingOrder.Effort.valueOf(effort.getValue()),
                kept ? Integer.valueOf(base.getValue()) : null,
                kept ? Integer.parseInt(turn.getValue()) : 1);
        runner.begin(sheet().event().id(), order, shown.version());
    }

    private static long number(String typed) {
        String digits = typed.strip();
        if (!digits.matches("[0-9]{1,9}")) {
            throw new Refused("interviewSeed");
        }
        return Long.parseLong(digits);
    }
}
