package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.timetable.Interpreter;
import kakehashi.domain.timetable.InterpreterPlan;
import kakehashi.domain.timetable.TimetableDesk;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code interpreter.xhtml}: an interpreter is added, planned anew, or taken out of the day. */
@Named
@RequestScoped
public class InterpreterPage {

    /** The parameter that names the interpreter. */
    static final String INTERPRETER = "interpreter";

    private TimetableSheet sheet;
    private Interpreter interpreter;
    private Asking asking;

    @Inject
    ShownDay shown;

    @Inject
    TimetableDesk desk;

    @Inject
    InterpreterForm form;

    @Inject
    PageTexts texts;

    /** Asks, reads back or carries out; answers 404 when there is no day that can change. */
    public void load() throws IOException {
        sheet = shown.open(Screen.INTERPRETER, INTERPRETER).orElse(null);
        if (sheet == null) {
            return;
        }
        UUID id = Ids.find(Posted.asked(INTERPRETER)).orElse(null);
        interpreter = sheet.interpreters().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        List<Question> questions = form.ask(sheet, interpreter == null ? null : interpreter.plan());
        String before = interpreter == null ? null : Question.said(questions);
        asking = Asking.of(Posted.all(), questions, Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong()) {
            answer(id, before);
        }
    }

    private void answer(UUID id, String before) throws IOException {
        boolean gone = interpreter != null && form.isGone();
        InterpreterPlan plan = gone ? interpreter.plan() : form.read().orElse(null);
        if (plan == null || !asking.isDone()) {
            return;
        }
        try {
            shown.carryOut(() -> {
                if (gone) {
                    desk.dismiss(sheet.event().id(), id, shown.version(), before);
                } else {
                    desk.interpret(sheet.event().id(), id, plan, shown.version(), before);
                }
            });
        } catch (Refused refused) {
            asking.refuse(shown.refused(refused));
        }
    }

    /** What the interpreter is called; for a new one, that it is one. */
    public String getName() {
        return interpreter == null
                ? texts.get("timetable.interpreter.add")
                : texts.of("timetable.interpreter", "number", interpreter.number());
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }
}
