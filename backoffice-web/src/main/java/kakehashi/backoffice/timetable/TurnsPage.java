package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.timetable.TimetableDesk;
import kakehashi.domain.timetable.TimetablePlan;

/** Mirrors {@code turns.xhtml}: beginning, length and pause of the turns of a day; tables and groups. */
@Named
@RequestScoped
public class TurnsPage extends DayForm {

    @Inject
    TimetableDesk desk;

    @Inject
    TurnsForm form;

    /** Asks, reads back or carries out; answers 404 when there is no day that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.TIMETABLE_TURNS)) {
            return;
        }
        List<Question> questions = form.ask(sheet());
        String before = sheet().plan().blocks().isEmpty() ? null : Question.said(questions);
        ask(questions);
        if (getAsking().isPosted() && !getAsking().isWrong()) {
            answer(before);
        }
    }

    private void answer(String before) throws IOException {
        TimetablePlan plan = form.read().orElse(null);
        try {
            if (plan != null) {
                plan.check(sheet().event().kind(), sheet().event().schedule());
            }
            if (plan != null && getAsking().isDone()) {
                shown.carryOut(
                        () -> desk.plan(sheet().event().id(), plan, shown.version(), before), shown.getBack(), "timed");
            }
        } catch (Refused refused) {
            if (!form.refuse(refused)) {
                getAsking().refuse(shown.refused(refused));
            }
        }
    }

    /** Whether groups move across tables; a posted form asks before the day is read. */
    public boolean isAtTables() {
        return sheet() != null && sheet().event().kind().hasTables();
    }
}
