package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.timetable.Interpreter;
import kakehashi.domain.timetable.InterpreterPlan;
import kakehashi.domain.timetable.TimetableDesk;

/** Mirrors {@code interpreter.xhtml}: an interpreter is added, planned anew, or taken out of the day. */
@Named
@RequestScoped
public class InterpreterPage extends DayForm {

    /** The parameter that names the interpreter. */
    static final String INTERPRETER = "interpreter";

    private Interpreter interpreter;

    @Inject
    TimetableDesk desk;

    @Inject
    InterpreterForm form;

    /** Asks, reads back or carries out; answers 404 when there is no day that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERPRETER, INTERPRETER)) {
            return;
        }
        UUID id = Ids.find(Posted.asked(INTERPRETER)).orElse(null);
        interpreter = sheet().interpreters().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        List<Question> questions = form.ask(sheet(), interpreter == null ? null : interpreter.plan());
        String before = interpreter == null ? null : Question.said(questions);
        ask(questions);
        if (getAsking().isPosted() && !getAsking().isWrong()) {
            answer(id, before);
        }
    }

    private void answer(UUID id, String before) throws IOException {
        boolean gone = interpreter != null && form.isGone();
        InterpreterPlan plan = gone ? interpreter.plan() : form.read().orElse(null);
        if (plan == null) {
            return;
        }
        carryOut(() -> {
            if (gone) {
                desk.dismiss(sheet().event().id(), id, shown.version(), before);
            } else {
                desk.interpret(sheet().event().id(), id, plan, shown.version(), before);
            }
        });
    }

    /** What the interpreter is called; for a new one, that it is one. */
    public String getName() {
        return interpreter == null
                ? texts.get("timetable.interpreter.add")
                : texts.of("timetable.interpreter", "number", interpreter.number());
    }
}
