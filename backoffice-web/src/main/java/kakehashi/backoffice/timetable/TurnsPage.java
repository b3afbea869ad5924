package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.timetable.TimetableDesk;
import kakehashi.domain.timetable.TimetablePlan;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code turns.xhtml}: beginning, length and pause of the turns of a day; tables and groups. */
@Named
@RequestScoped
public class TurnsPage {

    private TimetableSheet sheet;
    private Asking asking;

    @Inject
    ShownDay shown;

    @Inject
    TimetableDesk desk;

    @Inject
    TurnsForm form;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or carries out; answers 404 when there is no day that can change. */
    public void load() throws IOException {
        sheet = shown.open().orElse(null);
        if (sheet == null) {
            return;
        }
        office.standAt(shown.at(Screen.TIMETABLE_TURNS));
        List<Question> questions = form.ask(sheet);
        String before = sheet.plan().blocks().isEmpty() ? null : Question.said(questions);
        asking = Asking.of(Posted.all(), questions, Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong()) {
            answer(before);
        }
    }

    private void answer(String before) throws IOException {
        TimetablePlan plan = form.read().orElse(null);
        try {
            if (plan != null) {
                plan.check(sheet.event().kind(), sheet.event().schedule());
            }
            if (plan != null && asking.isDone()) {
                shown.carryOut(() -> desk.plan(sheet.event().id(), plan, shown.version(), before));
            }
        } catch (Refused refused) {
            if (!form.refuse(refused)) {
                asking.refuse(shown.refused(refused));
            }
        }
    }

    /** The event's title. */
    public String getTitle() {
        return sheet.event().title(office.getLanguage());
    }

    /** Whether groups move across tables; a posted form asks before the day is read. */
    public boolean isAtTables() {
        return sheet != null && sheet.event().kind().hasTables();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the day. */
    public Address getBack() {
        return shown.at(Screen.TIMETABLE);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.TIMETABLE_TURNS);
    }
}
