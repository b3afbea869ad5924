package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.interview.InterviewDesk;
import kakehashi.domain.matching.interview.InterviewDraft;

/** Mirrors {@code attending.xhtml}: in which turns a company or a person is there. */
@Named
@RequestScoped
public class AttendingPage extends InterviewForm {

    /** The parameter that names a sign-up. */
    static final String WHO = "who";

    private static final String NEVER = "0";

    @Inject
    InterviewDesk desk;

    /** Asks, reads back or says it; leads to a new search when there is a draft. Answers 404 without an interview day. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERVIEW_PRESENCE)) {
            return;
        }
        InterviewWords words = new InterviewWords(sheet(), texts);
        List<Question.Option> until = new ArrayList<>(words.turns());
        String last = String.valueOf(until.size());
        until.add(new Question.Option(NEVER, texts.get("interviews.ask.last.never")));
        Question who = new Question(WHO, Question.Kind.CHOICE, texts.get("interviews.ask.who"))
                .options(words.everybody())
                .answer(Posted.asked(WHO));
        Question first = new Question("first", Question.Kind.CHOICE, texts.get("interviews.ask.first"))
                .options(words.turns())
                .answer("1");
        Question end = new Question("last", Question.Kind.CHOICE, texts.get("interviews.ask.last"))
                .options(until)
                .answer(last);
        ask(List.of(who, first, end));
        carryOut(
                () -> desk.attend(
                        sheet().event().id(),
                        UUID.fromString(who.getValue()),
                        Integer.parseInt(first.getValue()),
                        Integer.parseInt(end.getValue()),
                        shown.version()),
                then(),
                "interviewPresence");
    }

    /** With a draft, the next step is to search again and keep as much as can be. */
    private Address then() {
        if (sheet().drafts().isEmpty()) {
            return shown.at(Screen.INTERVIEW);
        }
        InterviewDraft base = sheet().published().orElse(sheet().drafts().get(0));
        return shown.at(Screen.INTERVIEW_SEARCH).with(SearchingPage.BASE, base.number());
    }
}
