package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.interview.InterviewDay;
import kakehashi.domain.matching.interview.InterviewDesk;
import kakehashi.domain.matching.interview.Place;

/** Mirrors {@code fixing.xhtml}: a meeting that every timetable has. */
@Named
@RequestScoped
public class FixingPage extends InterviewForm {

    /** The parameters that name the company's and the person's sign-up and where they meet. */
    static final String COMPANY = "company";

    static final String PERSON = "person";
    static final String TURN = "turn";
    static final String SEAT = "seat";

    @Inject
    InterviewDesk desk;

    /** Asks, reads back or fixes; answers 404 when there is no interview day that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERVIEW_PIN)) {
            return;
        }
        InterviewWords words = new InterviewWords(sheet(), texts);
        Question company = question(COMPANY, words.companies());
        Question person = question(PERSON, words.people());
        Question turn = question(TURN, words.turns());
        Question seat = question(SEAT, seats());
        if (!Posted.has(SEAT)) {
            seat.answer("1");
        }
        ask(List.of(company, person, turn, seat));
        carryOut(
                () -> desk.pin(
                        sheet().event().id(),
                        new Place(
                                UUID.fromString(company.getValue()),
                                Integer.parseInt(seat.getValue()),
                                UUID.fromString(person.getValue()),
                                Integer.parseInt(turn.getValue())),
                        shown.version()),
                "interviewPin");
    }

    private Question question(String id, List<Question.Option> options) {
        return new Question(id, Question.Kind.CHOICE, texts.get("interviews.ask." + id))
                .options(options)
                .answer(Posted.asked(id));
    }

    private List<Question.Option> seats() {
        int most = sheet().day().hosts().stream()
                .mapToInt(InterviewDay.Host::seats)
                .max()
                .orElse(1);
        return IntStream.rangeClosed(1, most)
                .mapToObj(each -> new Question.Option(
                        String.valueOf(each), texts.of("interviews.ask.seat.option", "number", each)))
                .toList();
    }
}
