package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.interview.InterviewDesk;
import kakehashi.domain.matching.interview.InterviewRules;

/** Mirrors {@code interviewrules.xhtml}: what holds for everybody on an interview day. */
@Named
@RequestScoped
public class InterviewRulesPage extends InterviewForm {

    @Inject
    InterviewDesk desk;

    /** Asks, reads back or decides; answers 404 when there is no interview day that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERVIEW_RULES)) {
            return;
        }
        InterviewRules now = sheet().day().rules();
        Question reserve = number("reserve", IntStream.rangeClosed(0, 10).map(each -> each * 5), now.reservePerCent());
        Question most = number("most", IntStream.rangeClosed(1, InterviewRules.MOST_MEETINGS), now.mostMeetings());
        Question row = number("row", IntStream.rangeClosed(1, InterviewRules.MOST_MEETINGS), now.mostInARow());
        Question rest = number("rest", IntStream.rangeClosed(0, 12).map(each -> each * 5), now.restMinutes());
        Question both = tick("both", now.bothSides());
        Question interpreter = tick("interpreter", now.withInterpreter());
        ask(List.of(reserve, most, row, rest, both, interpreter));
        carryOut(
                () -> desk.rule(
                        sheet().event().id(),
                        new InterviewRules(
                                value(reserve),
                                value(row),
                                value(rest),
                                value(most),
                                both.isTicked(),
                                interpreter.isTicked()),
                        shown.version()),
                "interviewRules");
    }

    private Question number(String id, IntStream numbers, int now) {
        List<Question.Option> options = IntStream.concat(numbers, IntStream.of(now))
                .distinct()
                .sorted()
                .mapToObj(each -> new Question.Option(
                        String.valueOf(each), texts.of("interviews.ask." + id + ".option", "number", each)))
                .toList();
        return new Question(id, Question.Kind.CHOICE, texts.get("interviews.ask." + id))
                .options(options)
                .answer(String.valueOf(now));
    }

    private Question tick(String id, boolean now) {
        return new Question(id, Question.Kind.TICK, texts.get("interviews.ask." + id))
                .ticked(texts::get)
                .answer(now ? Question.TICKED : "");
    }

    private static int value(Question question) {
        return Integer.parseInt(question.getValue());
    }
}
